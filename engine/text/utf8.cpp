#include "text/utf8.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

#include "base/check.hpp"

namespace banli::text {

CodePoint code_point_at(std::string_view utf8, std::size_t offset) {
  BANLI_CHECK(offset < utf8.size());
  const auto first = static_cast<unsigned char>(utf8[offset]);
  if (first < 0x80) return {first, 1};
  utf8proc_int32_t value = -1;
  const utf8proc_ssize_t size =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data() + offset),
                       static_cast<utf8proc_ssize_t>(utf8.size() - offset), &value);
  if (size <= 0) return {};
  return {value, static_cast<std::size_t>(size)};
}

std::size_t valid_utf8_prefix(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint next = code_point_at(text, at);
    if (next.value < 0) break;
    at += next.size;
  }
  return at;
}

bool is_letter(std::int32_t code_point) {
  const utf8proc_category_t category = utf8proc_category(code_point);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_MC) ||
         category == UTF8PROC_CATEGORY_NL;
}

bool is_invisible(std::int32_t code_point) {
  const utf8proc_category_t category = utf8proc_category(code_point);
  return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
         category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

std::string printable(std::string_view utf8) {
  constexpr std::size_t margin = 6;
  constexpr std::int32_t non_joiner = 0x200C, joiner = 0x200D;  // parts of words and of pictures
  std::string shown;
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint next = code_point_at(utf8, at);
    const std::string_view character = utf8.substr(at, next.size);
    at += next.size;
    if (character == "\n") {
      const std::size_t indented = std::min(utf8.find_first_not_of(' ', at), utf8.size()) - at;
      shown += '\n';
      if (indented < margin) shown.append(margin - indented, ' ');
    } else if (character == "\t") {
      shown += ' ';
    } else if (is_invisible(next.value) && next.value != joiner && next.value != non_joiner) {
      shown += fmt::format("\\u{:04x}", next.value);
    } else {
      shown += character;
    }
  }
  return shown;
}

bool has_han(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint next = code_point_at(utf8, at);
    const bool is_han = (next.value >= 0x3400 && next.value <= 0x9FFF) ||
                        (next.value >= 0x20000 && next.value <= 0x3FFFF) || next.value == 0x3007;
    if (is_han) return true;
    at += next.size;
  }
  return false;
}

int width_of(const CodePoint& character) {
  if (character.value < 0 || character.value == '\t') return 1;
  return utf8proc_charwidth(character.value);
}

}  // namespace banli::text
