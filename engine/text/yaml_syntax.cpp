#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>

#include "text/utf8.hpp"
#include "text/yaml_scalar.hpp"
#include "text/yaml_tree.hpp"

namespace banli::text {
namespace {

struct SyntaxRow {
  std::string_view yaml_cpp;  // its message, or how it begins
  std::string_view code;
};

const std::array<SyntaxRow, 21>& syntax_rows() {
  namespace theirs = YAML::ErrorMsg;
  static const std::array<SyntaxRow, 21> rows = {{
      {theirs::END_OF_MAP_FLOW, "bracket-not-closed"},
      {theirs::END_OF_SEQ_FLOW, "bracket-not-closed"},
      {theirs::FLOW_END, "bracket-not-open"},
      {theirs::EOF_IN_SCALAR, "quote-not-closed"},
      {theirs::DOC_IN_SCALAR, "quote-not-closed"},
      {theirs::INVALID_HEX, "yaml-escape"},
      {theirs::INVALID_UNICODE, "yaml-escape"},
      {theirs::INVALID_ESCAPE, "yaml-escape"},
      {theirs::TAB_IN_INDENTATION, "yaml-tab"},
      {theirs::MAP_VALUE, "second-colon"},
      {theirs::MAP_KEY, "wrong-indentation"},
      {theirs::END_OF_MAP, "wrong-indentation"},
      {theirs::END_OF_SEQ, "wrong-indentation"},
      {theirs::BLOCK_ENTRY, "misplaced-dash"},
      {theirs::UNKNOWN_TOKEN, "misplaced-character"},
      {theirs::UNKNOWN_ANCHOR, "yaml-alias"},
      {theirs::ALIAS_NOT_FOUND, "yaml-alias"},
      {theirs::CHAR_IN_ALIAS, "yaml-alias"},
      {theirs::ANCHOR_NOT_FOUND, "yaml-anchor"},
      {theirs::CHAR_IN_ANCHOR, "yaml-anchor"},
      {theirs::BAD_FILE, "file-too-deep"},
  }};
  return rows;
}

std::string_view code_of(std::string_view message) {
  for (const SyntaxRow& row : syntax_rows()) {
    if (message.starts_with(row.yaml_cpp)) return row.code;
  }
  return message.find("tag") != std::string_view::npos ? "yaml-tag" : "yaml-syntax";
}

// The token at `at`: up to the next blank, at least one character.
std::size_t token_end(std::string_view source, std::size_t at) {
  if (at >= source.size()) return at;
  const std::size_t end = std::min(source.find_first_of(" \t\r\n", at), source.size());
  return std::max(end, at + code_point_at(source, at).size);
}

std::size_t line_begin(std::string_view source, std::size_t at) {
  const std::size_t feed = at == 0 ? source.npos : source.rfind('\n', at - 1);
  return feed == source.npos ? 0 : feed + 1;
}

// yaml-cpp often marks the blank behind what it complains about.
std::size_t visible_before(std::string_view source, std::size_t at) {
  const auto is_blank = [&](std::size_t offset) {
    return offset >= source.size() || std::string_view(" \t\r\n").contains(source[offset]);
  };
  while (at > 0 && is_blank(at)) --at;
  return at;
}

// One message of yaml-cpp stands for several mistakes: the place tells which.
std::string_view code_at(std::string_view source, std::size_t marked, std::string_view code) {
  const bool is_colon = marked < source.size() && source[marked] == ':';
  if (!is_colon || (code != "second-colon" && code != "bracket-not-closed")) return code;
  const std::size_t begin = line_begin(source, marked);
  const bool is_second = source.substr(begin, marked - begin).contains(": ");
  if (is_second) return "second-colon";
  return code == "second-colon" ? "wrong-indentation" : code;
}

std::size_t open_quote(std::string_view source, std::size_t from) {
  for (std::size_t at = from; at < source.size(); ++at) {
    if (source[at] == '#') at = skip_blanks(source, at);
    if (at >= source.size()) break;
    const bool is_quote = source[at] == '"' || source[at] == '\'';
    if (!is_quote) continue;
    const std::size_t close = closing_quote(source, at);
    if (close == std::string_view::npos) return at;
    at = close;
  }
  return from;
}

}  // namespace

Problem syntax_problem(std::size_t marked, std::string_view message, std::string_view source,
                       const YamlTreeBuilder& builder) {
  marked = visible_before(source, std::min(marked, source.size()));
  const std::string_view code = code_at(source, marked, code_of(message));
  Span span = builder.span(marked, token_end(source, marked));
  if (code == "bracket-not-closed") {
    span = builder.open_bracket().value_or(span);
  } else if (code == "quote-not-closed") {
    const std::size_t quote = open_quote(source, builder.read_until());
    span = builder.span(quote, quote + 1);
  } else if (code == "yaml-escape") {
    const std::size_t backslash = std::min(source.rfind('\\', marked), marked);
    span = builder.span(backslash, token_end(source, backslash));
  } else if (code == "wrong-indentation") {
    const std::size_t content = source.find_first_not_of(' ', line_begin(source, marked));
    span = builder.span(std::min(content, marked), token_end(source, std::min(content, marked)));
  } else if (code == "misplaced-character" && marked < source.size()) {
    span = builder.span(marked, marked + code_point_at(source, marked).size);
  }
  const std::string_view token = source.substr(span.begin, span.end - span.begin);
  return error_at(span, std::string(code), {{"text", std::string(token)}});
}

}  // namespace banli::text
