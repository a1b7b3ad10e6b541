#include "text/yaml_marks.hpp"

#include <array>
#include <cstdint>
#include <string>

#include "text/utf8.hpp"

namespace banli::text {
namespace {

constexpr std::size_t longest_key_word = 90;  // bytes: thirty Chinese characters
constexpr std::size_t longest_quoted = 400;

constexpr std::array<FullWidthMark, 14> full_width_marks = {{
    {"：", ":"},
    {"，", ","},
    {"｛", "{"},
    {"｝", "}"},
    {"［", "["},
    {"］", "]"},
    {"“", "\""},
    {"”", "\""},
    {"＂", "\""},
    {"＞", ">"},
    {"＝", "="},
    {"｜", "|"},
    {"＃", "#"},
    {"－", "-"},
}};

Span span_of(SourceId id, std::size_t at, std::size_t size) {
  return {id, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)};
}

}  // namespace

std::optional<FullWidthMark> full_width_mark_at(std::string_view source, std::size_t at) {
  const std::string_view rest = source.substr(at);
  for (const FullWidthMark& mark : full_width_marks) {
    if (rest.starts_with(mark.written)) return mark;
  }
  return std::nullopt;
}

std::size_t foreign_space_at(std::string_view source, std::size_t at) {
  const std::string_view rest = source.substr(at);
  if (rest.starts_with("\u3000") || rest.starts_with("\u2003")) return 3;
  return rest.starts_with("\u00A0") ? 2 : 0;
}

bool is_quoted_whole(std::string_view source, std::size_t at) {
  constexpr std::string_view open = "“";
  constexpr std::string_view close = "”";
  // Without a bound a line of nothing but quotes would be read once for each of them.
  const std::string_view near = source.substr(at, longest_quoted);
  const std::string_view line = near.substr(0, near.find('\n'));
  const std::size_t closed = line.find(close);
  if (!line.starts_with(open) || closed == line.npos) return false;
  const std::size_t behind = line.find_first_not_of(" \r\t", closed + close.size());
  if (behind == line.npos) return true;
  const std::string_view rest = line.substr(behind);
  return std::string_view(",:}]#").find(rest.front()) != std::string_view::npos ||
         rest.starts_with("，") || rest.starts_with("：") || rest.starts_with("｝");
}

Problem full_width_problem(SourceId id, std::size_t at, const FullWidthMark& mark) {
  return error_at(span_of(id, at, mark.written.size()), "full-width-mark",
                  {{"text", std::string(mark.written)}, {"meant", std::string(mark.meant)}});
}

Problem foreign_space_problem(SourceId id, std::size_t at, std::size_t size) {
  return error_at(span_of(id, at, size), "full-width-space");
}

Problem missing_space_problem(SourceId id, std::size_t colon) {
  return error_at(span_of(id, colon, 1), "space-after-colon");
}

std::size_t key_word_end(std::string_view source, std::size_t at) {
  const std::size_t begin = at;
  while (at < source.size() && at - begin <= longest_key_word) {
    const CodePoint next = code_point_at(source, at);
    const char c = next.size == 1 ? source[at] : '\0';
    const bool is_mark = c == '-' || c == '_' || (c >= '0' && c <= '9') || (c == ' ' && at > begin);
    if (!is_mark && (next.value < 0 || !is_letter(next.value))) return at;
    at += next.size;
  }
  return at - begin > longest_key_word ? begin : at;
}

}  // namespace banli::text
