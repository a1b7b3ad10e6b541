#include "language/comments.hpp"

#include <algorithm>

namespace banli::language {
namespace {

void add_scalars(const text::Tree& tree, std::vector<text::Span>& spans) {
  if (tree.kind == text::Tree::Kind::scalar) spans.push_back(tree.span);
  for (const text::Pair& pair : tree.pairs) {
    add_scalars(pair.key, spans);
    add_scalars(pair.value, spans);
  }
  for (const text::Tree& item : tree.items) add_scalars(item, spans);
}

std::size_t line_begin(std::string_view source, std::size_t at) {
  const std::size_t feed = at == 0 ? source.npos : source.rfind('\n', at - 1);
  return feed == source.npos ? 0 : feed + 1;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

bool begins_comment(std::string_view source, std::size_t at) {
  return at == 0 || source[at - 1] == ' ' || source[at - 1] == '\t' || source[at - 1] == '\n';
}

}  // namespace

bool follows_blank_line(std::string_view source, std::size_t at) {
  const std::size_t begin = line_begin(source, at);
  if (begin == 0) return false;
  const std::size_t before = line_begin(source, begin - 1);
  return is_blank(source.substr(before, begin - 1 - before));
}

std::vector<Comment> find_comments(std::string_view source, const text::Tree& file) {
  std::vector<text::Span> scalars;
  add_scalars(file, scalars);
  std::ranges::sort(scalars, {}, &text::Span::begin);
  std::vector<Comment> comments;
  auto scalar = scalars.begin();
  for (std::size_t at = 0; at < source.size();) {
    while (scalar != scalars.end() && scalar->end <= at) ++scalar;
    if (scalar != scalars.end() && scalar->begin <= at) {
      at = scalar->end;
    } else if (source[at] == '#' && begins_comment(source, at)) {
      std::size_t end = std::min(source.find('\n', at), source.size());
      const std::size_t next = end;
      while (end > at && (source[end - 1] == ' ' || source[end - 1] == '\r')) --end;
      const std::size_t begin = line_begin(source, at);
      comments.push_back(
          {at, end, is_blank(source.substr(begin, at - begin)), follows_blank_line(source, at)});
      at = next;
    } else {
      ++at;
    }
  }
  return comments;
}

}  // namespace banli::language
