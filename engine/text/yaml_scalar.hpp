// Where a scalar that yaml-cpp read stands in the source. yaml-cpp tells only where it begins; the
// end is found by walking through the source and the text together, since white space is what
// differs.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/tree.hpp"

namespace banli::text {

// No text has these, written as they are or as an escape.
inline bool is_forbidden_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == 0x7F || (byte < 0x20 && c != '\t' && c != '\n' && c != '\r');
}

// Sets span and pieces of `scalar`, whose text is known and whose first byte (a quote, `|`, `>` or
// the text itself) stands at `begin`. Returns the offset behind all of it, a closing quote
// included.
std::size_t place_scalar(std::string_view source, std::size_t begin, Tree& scalar);

// The offset behind white space, line ends and comments.
std::size_t skip_blanks(std::string_view source, std::size_t at);

// The offset of the quote that closes the one at `open`, or npos.
std::size_t closing_quote(std::string_view source, std::size_t open);

}  // namespace banli::text
