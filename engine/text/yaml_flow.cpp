#include "text/yaml_flow.hpp"

#include <algorithm>

#include "text/utf8.hpp"
#include "text/yaml_marks.hpp"
#include "text/yaml_scalar.hpp"

namespace banli::text {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool ends_plain_key(std::string_view source, std::size_t behind_colon) {
  return behind_colon >= source.size() || is_space(source[behind_colon]) ||
         std::string_view(",[]{}").find(source[behind_colon]) != std::string_view::npos;
}

}  // namespace

std::size_t YamlFlow::read(std::size_t at) {
  open(at++);
  while (at < source_.size() && !open_.empty()) {
    if (problems_.size() >= most_line_problems) return source_.size();
    const char c = source_[at];
    Open& open = open_.back();
    if (is_space(c) || (c == '#' && is_space(source_[at - 1]))) {
      at = skip_blanks(source_, at);
    } else if ((c == '"' || c == '\'') && open.is_at_value) {
      open.is_at_value = false;
      const std::size_t close = closing_quote(source_, at);
      if (close == std::string_view::npos) return source_.size();
      at = skip_blanks(source_, close + 1);
      if (at < source_.size() && source_[at] == ':') read_colon(at++);
    } else {
      at = read_mark(at);
    }
  }
  return at;
}

std::size_t YamlFlow::read_mark(std::size_t at) {
  switch (source_[at]) {
    case '{':
    case '[':
      open(at);
      return at + 1;
    case '}':
    case ']':
      end_entry();
      open_.pop_back();
      return at + 1;
    case ',':
      end_entry();
      return at + 1;
    case ':':
      read_colon(at);
      return at + 1;
    default:
      return read_full_width(at);
  }
}

std::size_t YamlFlow::read_full_width(std::size_t at) {
  Open& open = open_.back();
  const bool is_at_value = open.is_at_value;
  const std::size_t behind = at + code_point_at(source_, at).size;
  open.is_at_value = false;
  if (const std::size_t space = foreign_space_at(source_, at); space > 0) {
    if (is_at_value) problems_.push_back(foreign_space_problem(id_, at, space));
    return behind;
  }
  const std::optional<FullWidthMark> mark = full_width_mark_at(source_, at);
  if (!mark) return behind;
  const char meant = mark->meant.front();
  const bool is_bracket = mark->written == "｝" || mark->written == "］";
  const bool begins =
      is_at_value && (std::string_view("{[=").find(meant) != std::string_view::npos ||
                      mark->written == "＂" || is_quoted_whole(source_, at));
  const bool is_comma = meant == ',' && (open.bracket == '[' || is_before_key(behind));
  if (is_bracket || begins || is_comma) {
    problems_.push_back(full_width_problem(id_, at, *mark));
    if (is_comma) end_entry();
  } else if (meant == ':' && !open.has_colon && open.doubtful.end == 0) {
    open.doubtful = full_width_problem(id_, at, *mark).span;
  }
  return behind;
}

void YamlFlow::read_colon(std::size_t at) {
  Open& open = open_.back();
  const bool is_behind_quote = at > 0 && (source_[at - 1] == '"' || source_[at - 1] == '\'');
  if (is_behind_quote || ends_plain_key(source_, at + 1)) {
    open.has_colon = true;
    open.is_at_value = true;
  } else if (!open.has_colon && open.doubtful.end == 0) {
    open.doubtful = missing_space_problem(id_, at).span;
  }
}

void YamlFlow::end_entry() {
  Open& open = open_.back();
  if (open.bracket == '{' && !open.has_colon && open.doubtful.end != 0) {
    const std::size_t at = open.doubtful.begin;
    const std::optional<FullWidthMark> mark = full_width_mark_at(source_, at);
    problems_.push_back(mark ? full_width_problem(id_, at, *mark) : missing_space_problem(id_, at));
  }
  open.has_colon = false;
  open.is_at_value = true;
  open.doubtful = {};
}

void YamlFlow::open(std::size_t at) {
  if (!open_.empty()) open_.back().is_at_value = false;
  open_.push_back({.bracket = source_[at]});
}

bool YamlFlow::is_before_key(std::size_t at) const {
  at = skip_blanks(source_, at);
  const std::size_t end = key_word_end(source_, at);
  const std::string_view rest = source_.substr(end);
  return end > at && (rest.starts_with(":") || rest.starts_with("："));
}

}  // namespace banli::text
