#include "text/yaml_scalar.hpp"

#include <algorithm>
#include <cstdint>

#include "text/utf8.hpp"

namespace banli::text {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// One character of the source with what it says: an escape of a quoted text is one character.
struct SourceCharacter {
  std::size_t size = 1;
  bool is_blank = false;
};

std::size_t hex_digits_of_escape(char letter) {
  if (letter == 'x') return 2;
  if (letter == 'u') return 4;
  return letter == 'U' ? 8 : 0;
}

bool is_blank_escape(std::string_view escape) {
  const char letter = escape[1];
  if (hex_digits_of_escape(letter) == 0) {
    return std::string_view("ntr \t\n\r").find(letter) != std::string_view::npos;
  }
  std::string_view digits = escape.substr(2);
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return digits == "9" || digits == "a" || digits == "A" || digits == "d" || digits == "D" ||
         digits == "20";
}

SourceCharacter source_character(std::string_view source, std::size_t at, char quote) {
  const char c = source[at];
  if (quote == '"' && c == '\\' && at + 1 < source.size()) {
    const std::size_t size = std::min(2 + hex_digits_of_escape(source[at + 1]), source.size() - at);
    return {size, is_blank_escape(source.substr(at, size))};
  }
  if (quote == '\'' && c == '\'') return {2, false};
  if (is_blank(c)) return {1, true};
  return {code_point_at(source, at).size, false};
}

// Walks until the text is used up; gives the offset behind its last visible character.
std::size_t walk(std::string_view source, std::size_t at, char quote, Tree& scalar) {
  const std::string_view text = scalar.text;
  std::size_t behind = at;
  std::size_t first = std::string_view::npos;
  std::size_t in_text = 0;
  while (at < source.size()) {
    while (in_text < text.size() && is_blank(text[in_text])) ++in_text;
    if (in_text >= text.size()) break;
    const SourceCharacter next = source_character(source, at, quote);
    if (!next.is_blank) {
      if (first == std::string_view::npos) first = at;
      const Piece piece{static_cast<std::uint32_t>(in_text), static_cast<std::uint32_t>(at)};
      const auto begins_piece = [&](const Piece& last) {
        return piece.source_begin - last.source_begin != piece.text_begin - last.text_begin;
      };
      if (scalar.pieces.empty() || begins_piece(scalar.pieces.back())) {
        scalar.pieces.push_back(piece);
      }
      in_text += code_point_at(text, in_text).size;
      behind = at + next.size;
    }
    at += next.size;
  }
  scalar.span.begin = static_cast<std::uint32_t>(std::min(first, behind));
  scalar.span.end = static_cast<std::uint32_t>(behind);
  return behind;
}

// A single piece that covers the span says nothing new.
void drop_needless_pieces(Tree& scalar) {
  if (scalar.pieces.size() != 1) return;
  const Piece& only = scalar.pieces.front();
  if (only.source_begin - only.text_begin == scalar.span.begin) scalar.pieces.clear();
}

}  // namespace

std::size_t closing_quote(std::string_view source, std::size_t open) {
  const char quote = source[open];
  for (std::size_t at = open + 1; at < source.size(); ++at) {
    if (quote == '"' && source[at] == '\\') {
      ++at;
    } else if (source[at] == quote) {
      if (quote == '"' || at + 1 >= source.size() || source[at + 1] != quote) return at;
      ++at;
    }
  }
  return std::string_view::npos;
}

std::size_t skip_blanks(std::string_view source, std::size_t at) {
  while (at < source.size()) {
    if (source[at] == '#' && (at == 0 || is_blank(source[at - 1]))) {
      at = std::min(source.find('\n', at), source.size());
    } else if (is_blank(source[at])) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

std::size_t place_scalar(std::string_view source, std::size_t begin, Tree& scalar) {
  begin = std::min(begin, source.size());
  const char first = begin < source.size() ? source[begin] : '\0';
  std::size_t behind = begin;
  if (scalar.quoted && (first == '"' || first == '\'')) {
    const std::size_t close = std::min(closing_quote(source, begin), source.size());
    walk(source.substr(0, close), begin + 1, first, scalar);
    scalar.span.begin = static_cast<std::uint32_t>(begin + 1);
    scalar.span.end = static_cast<std::uint32_t>(close);
    behind = std::min(close + 1, source.size());
  } else if (scalar.quoted) {
    behind = walk(source, std::min(source.find('\n', begin), source.size()), '\0', scalar);
  } else {
    behind = walk(source, begin, '\0', scalar);
  }
  drop_needless_pieces(scalar);
  return behind;
}

}  // namespace banli::text
