// Reads one step of a process: its kind, then its keys against what belongs to that kind.
#pragma once

#include "language/definition.hpp"

namespace banli::language {

// Nothing, with Problems, where it has no kind that is built.
std::optional<Step> read_step(const text::Pair& pair, text::Vocabulary vocabulary,
                              text::Problems& problems);

}  // namespace banli::language
