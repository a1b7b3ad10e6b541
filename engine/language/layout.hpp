// The one way a file is laid out: two spaces for each depth, one space behind a colon, a list below
// its key and deeper, no more than one blank line, nothing behind the end of a line. Braces and
// brackets stay where they were written for something small: no step, no expression that has marks
// of YAML in it, no comment, at most 100 columns. Scalars and comments are taken from the source as
// they stand.
#pragma once

#include <string>

#include "language/typed_tree.hpp"

namespace banli::language {

std::string laid_out(std::string_view source, const text::Tree& file);

}  // namespace banli::language
