#include "text/utf8.hpp"

#include <utf8proc.h>

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
