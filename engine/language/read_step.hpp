// Reads one step of a process: its kind, then its keys against what belongs to that kind.
#pragma once

#include "language/definition.hpp"

namespace banli::language {

// No step bears the words by which arrows name the next step and the start, in either vocabulary:
// so a file can be translated.
bool is_reserved_step(std::string_view name);
// Nothing, with Problems, where it has no kind that is built.
std::optional<Step> read_step(const text::Pair& pair, text::Vocabulary vocabulary,
                              text::Problems& problems);

}  // namespace banli::language
