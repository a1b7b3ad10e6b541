// The texts of durations, English and Chinese: one table says them both.
#include <array>
#include <optional>

#include "calendar/duration.hpp"

namespace banli::calendar {
namespace {

using Unit = Duration::Unit;

struct UnitWords {
  Unit unit;
  std::string_view one;
  std::string_view many;
  std::string_view chinese;  // as written by us; `个` may be left out and put in when read
};
constexpr std::array<UnitWords, 6> unit_words{{
    {Unit::minutes, "minute", "minutes", "分钟"},
    {Unit::hours, "hour", "hours", "小时"},
    {Unit::days, "day", "days", "天"},
    {Unit::months, "month", "months", "个月"},
    {Unit::working_hours, "working hour", "working hours", "个工作小时"},
    {Unit::working_days, "working day", "working days", "个工作日"},
}};
constexpr std::string_view measure_word = "个";
constexpr std::size_t greatest_digits = 6;

const UnitWords& words_of(Unit unit) {
  for (const UnitWords& words : unit_words) {
    if (words.unit == unit) return words;
  }
  return unit_words[0];
}

std::string_view without_measure_word(std::string_view chinese) {
  if (chinese.starts_with(measure_word)) chinese.remove_prefix(measure_word.size());
  return chinese;
}

std::optional<Unit> english_unit(std::string_view word, std::int64_t amount) {
  for (const UnitWords& words : unit_words) {
    if (word == words.many || (amount == 1 && word == words.one)) return words.unit;
  }
  return std::nullopt;
}

std::optional<Unit> chinese_unit(std::string_view word) {
  if (word == "日") return Unit::days;
  if (word == "月") return std::nullopt;  // `3月` is March
  for (const UnitWords& words : unit_words) {
    if (without_measure_word(word) == without_measure_word(words.chinese)) return words.unit;
  }
  return std::nullopt;
}

void skip_spaces(std::string_view& text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
}

}  // namespace

std::optional<Duration> duration_from_text(std::string_view text) {
  std::int64_t amount = 0;
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
    if (digits == greatest_digits) return std::nullopt;
    amount = amount * 10 + (text[digits++] - '0');
  }
  if (digits == 0) return std::nullopt;
  text.remove_prefix(digits);
  const bool spaced = text.starts_with(' ');
  skip_spaces(text);
  std::optional<Unit> unit = spaced ? english_unit(text, amount) : std::nullopt;
  if (!unit) unit = chinese_unit(text);
  if (!unit) return std::nullopt;
  return Duration{.amount = amount, .unit = *unit};
}

std::string text(const Duration& duration) {
  const UnitWords& words = words_of(duration.unit);
  const std::string_view word = duration.amount == 1 ? words.one : words.many;
  return std::to_string(duration.amount) + " " + std::string(word);
}

std::string chinese_text(const Duration& duration) {
  return std::to_string(duration.amount) + std::string(words_of(duration.unit).chinese);
}

}  // namespace banli::calendar
