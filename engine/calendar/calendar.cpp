#include "calendar/calendar.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/check.hpp"

namespace banli::calendar {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t hour_ms = 60 * minute_ms;
constexpr std::int64_t working_days_per_week = 5;

bool is_weekday(const Date& date) { return weekday(date) <= 5; }

Date add_days(const Date& date, std::int64_t days) {
  return date_of_days(days_since_1970(date) + days);
}

// Whole weeks at once, so that a large number costs no more than a small one.
Date add_working_days(Date date, std::int64_t count) {
  const int step = count < 0 ? -1 : 1;
  date = add_days(date, count / working_days_per_week * 7);
  std::int64_t rest = std::abs(count % working_days_per_week);
  while (rest > 0) {
    date = add_days(date, step);
    if (is_weekday(date)) --rest;
  }
  return date;
}

// From a day off a whole number of weeks would end on a day off: counting begins at the working day
// before it, so that the first day counted is the next working day.
Date last_working_day(Date date) {
  while (!is_weekday(date)) date = add_days(date, -1);
  return date;
}

Date next_working_day(Date date) {
  while (!is_weekday(date)) date = add_days(date, 1);
  return date;
}

Date working_days_later(const Date& date, std::int64_t count) {
  if (count == 0) return next_working_day(date);
  const Date start = count > 0 ? last_working_day(date) : next_working_day(date);
  return add_working_days(start, count);
}

}  // namespace

bool Calendar::is_working_day(const Date& date) const { return is_weekday(date); }

Instant Calendar::add(Instant from, const Duration& duration) const {
  const DateTime start = zone_.local(from);
  const auto at_same_time = [&](const Date& date) { return zone_.instant(date, start.time.ms); };
  switch (duration.unit) {
    case Duration::Unit::minutes: return {from.ms + duration.amount * minute_ms};
    case Duration::Unit::hours: return {from.ms + duration.amount * hour_ms};
    case Duration::Unit::days: return at_same_time(add_days(start.date, duration.amount));
    case Duration::Unit::months: return at_same_time(add_months(start.date, duration.amount));
    case Duration::Unit::working_days:
      return at_same_time(working_days_later(start.date, duration.amount));
    case Duration::Unit::working_hours: break;
  }
  BANLI_CHECK(duration.unit != Duration::Unit::working_hours);
  return from;
}

}  // namespace banli::calendar
