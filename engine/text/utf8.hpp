// Text as Unicode code points: decoding that never reads past the end nor trusts its input, and the
// classes of characters that names, checks and widths go by.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace banli::text {

struct CodePoint {
  std::int32_t value = -1;  // -1: these bytes are no character
  std::size_t size = 1;     // in bytes, at least 1
};

// The code point at `offset`, which lies within the text.
CodePoint code_point_at(std::string_view utf8, std::size_t offset);

// The length of the longest beginning that is valid UTF-8.
std::size_t valid_utf8_prefix(std::string_view text);
inline bool is_valid_utf8(std::string_view text) { return valid_utf8_prefix(text) == text.size(); }

bool is_letter(std::int32_t code_point);     // of any script, with its marks; also 〇
bool is_invisible(std::int32_t code_point);  // controls, directions, joiners
// As people may be shown what others wrote: what would move the cursor, colour or turn the line
// stands as `\u001b`, and what stands on a line of its own begins behind the margin, so that it is
// not taken for ours.
std::string printable(std::string_view utf8);
bool has_han(std::string_view utf8);       // Chinese characters
int width_of(const CodePoint& character);  // 2 for wide, 1 for bytes that are no character

}  // namespace banli::text
