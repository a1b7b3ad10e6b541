// A name given another one wherever it stands in some files: where it is declared, where keys and
// phrases name it, and inside expressions, where a hyphen is written as `_`. Only the name itself
// is replaced. Columns of tables are no names of their own here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "text/problem.hpp"
#include "text/source.hpp"

namespace banli::language {

enum class NameKind { step, lane, role, record, field };

struct Renaming {
  std::string from;  // of a field also `record.field`
  std::string to;
  std::optional<NameKind> kind;  // nothing: the only kind that bears the name
};

struct RenamedFile {
  text::SourceId file;
  std::string text;
};

// The files that change; Problems where nothing or more than one thing bears the name, or where the
// new name is taken.
text::Checked<std::vector<RenamedFile>> renamed(const text::Sources& sources,
                                                const std::vector<text::SourceId>& files,
                                                const Renaming& renaming);

}  // namespace banli::language
