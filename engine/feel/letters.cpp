#include "feel/letters.hpp"

#include <utf8proc.h>

#include <array>
#include <utility>

namespace banli::feel {
namespace {

constexpr std::array<std::pair<char32_t, const char*>, 19> meanings{{
    {U'\u3000', " "}, {U'\u00a0', " "}, {U'。', "."}, {U'、', ","}, {U'【', "["},
    {U'】', "]"},     {U'〔', "["},     {U'〕', "]"}, {U'≥', ">="}, {U'≤', "<="},
    {U'≠', "!="},     {U'×', "*"},      {U'÷', "/"},  {U'−', "-"},  {U'–', "-"},
    {U'—', "-"},      {U'《', "<"},     {U'》', ">"}, {U'…', ".."},
}};

}  // namespace

Letter first_letter(std::string_view utf8) {
  utf8proc_int32_t point = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                     static_cast<utf8proc_ssize_t>(utf8.size()), &point);
  if (size <= 0) return {.point = 0xFFFD, .size = 1};
  return {.point = static_cast<char32_t>(point), .size = static_cast<std::size_t>(size)};
}

bool is_name_start(char32_t point) {
  if (point == U'_' || (point >= 0x10000 && point <= 0xEFFFF)) return true;
  if (!ascii_meant_by(point).empty()) return false;
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_name_part(char32_t point) {
  if (is_name_start(point)) return true;
  if (!ascii_meant_by(point).empty()) return false;
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
  return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_NO;
}

void append_utf8(std::string& out, char32_t point) {
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::string ascii_meant_by(char32_t point) {
  if (is_chinese_quote(point)) return "\"";
  if (point >= 0xFF01 && point <= 0xFF5E) return {static_cast<char>(point - 0xFF01 + '!')};
  for (const auto& [written, meant] : meanings) {
    if (written == point) return meant;
  }
  return "";
}

bool is_chinese_quote(char32_t point) {
  return point == U'“' || point == U'”' || point == U'＂' || point == U'「' || point == U'」' ||
         point == U'‘' || point == U'’';
}

std::size_t count_letters(std::string_view utf8) {
  std::size_t count = 0;
  for (; !utf8.empty(); ++count) utf8.remove_prefix(first_letter(utf8).size);
  return count;
}

std::string_view substring(std::string_view utf8, std::size_t start, std::size_t length) {
  for (; start > 0 && !utf8.empty(); --start) utf8.remove_prefix(first_letter(utf8).size);
  std::size_t end = 0;
  for (; length > 0 && end < utf8.size(); --length) end += first_letter(utf8.substr(end)).size;
  return utf8.substr(0, end);
}

}  // namespace banli::feel
