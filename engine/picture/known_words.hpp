// Two-character words that are common in the papers of an office, so that a line is not broken
// inside one. No dictionary: what is missing may be cut, and an author can set a hint.
#pragma once

#include <cstdint>

namespace banli::picture {

bool is_known_word(std::int32_t first, std::int32_t second);

}  // namespace banli::picture
