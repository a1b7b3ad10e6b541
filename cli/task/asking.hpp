// The fields of a task's forms asked for one by one, each checked as soon as it is answered: a
// wrong answer tells the problem and is asked again, an empty one keeps what stands or is preset.
// Tables and what the engine fills in are passed over. Nothing is written here.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "views/task_sheet.hpp"

namespace banli::cli {

struct Dialogue {
  std::istream& in;
  std::ostream& out;
};

// As `--set` says them: `record.field=value`; nothing where the input ended before the last one.
std::optional<std::vector<std::string>> ask_fields(Session& session, const views::TaskSheet& sheet,
                                                   Dialogue dialogue);

}  // namespace banli::cli
