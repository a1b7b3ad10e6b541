// Times that come again and again: `working day at 09:00`, `Monday`, `month last working day`,
// `quarter day 1`, `year 12-01 at 08:30`, or simply a duration. Without `at` the day begins at
// midnight of the office's zone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/calendar.hpp"

namespace banli::calendar {

struct Every {
  enum class Unit {
    duration,
    day,
    working_day,
    weekday,
    month_day,
    month_last_working_day,
    quarter_day,
    year_day,
  };
  Unit unit = Unit::duration;
  Duration duration;         // > 0, of Unit::duration
  std::uint32_t number = 0;  // weekday 1–7 (Monday is 1), day of month or quarter, from 1
  std::uint32_t month = 0;   // of year_day
  std::uint32_t minute = 0;  // of the day, 0–1439
  bool operator==(const Every&) const = default;
};

// In English or Chinese: 每天, 每工作日, 周一, 每月10日, 每月最后工作日, 每季第1日, 每年12-01, 加
// 09:00.
std::optional<Every> every_from_text(std::string_view text);
std::string text(const Every& every);

// The first such time behind `after`; of a duration, `after` and the duration. A day that a month
// does not have (31 in April) is its last one.
Instant next_time(const Calendar& calendar, const Every& every, Instant after);
// The same in a series that began at `first`: from the 31st on, every month, it comes on the last
// of February and on the 31st of March again.
Instant next_time(const Calendar& calendar, const Every& every, Instant after, Instant first);

}  // namespace banli::calendar
