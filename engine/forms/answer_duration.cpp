#include <array>

#include "calendar/duration.hpp"
#include "forms/answer.hpp"

namespace banli::forms {
namespace {

// Units that calendars do not count by, as many of one that they do.
struct LongUnit {
  std::string_view word;
  std::string_view counted;  // `2 years` is read as `24 months`
  std::int64_t each;
};
constexpr std::array<LongUnit, 9> long_units{{{" years", " months", 12},
                                              {" year", " months", 12},
                                              {"年", "个月", 12},
                                              {" weeks", " days", 7},
                                              {" week", " days", 7},
                                              {"个星期", "天", 7},
                                              {"星期", "天", 7},
                                              {"周", "天", 7},
                                              {"个周", "天", 7}}};

std::optional<calendar::Duration> duration_of(const std::string& words) {
  if (const auto duration = calendar::duration_from_text(words)) return duration;
  for (const LongUnit& unit : long_units) {
    if (!words.ends_with(unit.word)) continue;
    const std::string number = words.substr(0, words.size() - unit.word.size());
    auto duration = calendar::duration_from_text(number + std::string(unit.counted));
    if (!duration) continue;
    duration->amount *= unit.each;
    return duration;
  }
  return std::nullopt;
}

}  // namespace

// `P3D`, `3 days`, `2年`; working time has no length of its own.
std::optional<Value> read_duration(const Value& given) {
  using Unit = calendar::Duration::Unit;
  if (given.as<DaysDuration>() != nullptr || given.as<MonthsDuration>() != nullptr) return given;
  const std::string* text = given.as<std::string>();
  if (text == nullptr) return std::nullopt;
  const std::string words = plain_ascii(*text);
  if (const auto days = days_duration_from_text(words)) return Value(*days);
  if (const auto months = months_duration_from_text(words)) return Value(*months);
  const auto duration = duration_of(words);
  if (!duration) return std::nullopt;
  constexpr std::int64_t minute_ms = 60'000;
  switch (duration->unit) {
    case Unit::minutes:
      return Value(DaysDuration{duration->amount * minute_ms});
    case Unit::hours:
      return Value(DaysDuration{duration->amount * 60 * minute_ms});
    case Unit::days:
      return Value(DaysDuration{duration->amount * 24 * 60 * minute_ms});
    case Unit::months:
      return Value(MonthsDuration{duration->amount});
    case Unit::working_hours:
    case Unit::working_days:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace banli::forms
