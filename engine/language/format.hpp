// A file in its canonical form: laid out in the one way there is, in the vocabulary that was asked
// for. It says the same as before, which is checked each time; and laid out again, nothing changes.
#pragma once

#include <optional>
#include <string>

#include "text/keys.hpp"
#include "text/problem.hpp"

namespace banli::language {

// `keys`: nothing keeps the vocabulary of the file.
text::Checked<std::string> formatted(const text::Sources& sources, text::SourceId file,
                                     std::optional<text::Vocabulary> keys = {});

}  // namespace banli::language
