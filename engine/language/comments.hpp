// The comments of a file, which its tree does not hold.
#pragma once

#include <string>
#include <vector>

#include "text/tree.hpp"

namespace banli::language {

struct Comment {
  std::size_t begin = 0;  // of its `#`
  std::size_t end = 0;
  bool has_own_line = false;
  bool follows_blank_line = false;
};

// In the order of writing. A `#` inside a scalar is no comment.
std::vector<Comment> find_comments(std::string_view source, const text::Tree& file);

bool follows_blank_line(std::string_view source, std::size_t at);

}  // namespace banli::language
