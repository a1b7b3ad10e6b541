#include "calendar/calendar.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"

namespace banli::calendar {
namespace {

Week usual_week() {
  const Shifts shifts = {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
  return {shifts, shifts, shifts, shifts, shifts, {}, {}};
}

Date add_days(const Date& date, std::int64_t days) {
  return date_of_days(days_since_1970(date) + days);
}

std::string clock_text(std::int32_t minute) {
  const auto two = [](std::int32_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return two(minute / 60) + ":" + two(minute % 60);
}

}  // namespace

std::string text(const Shift& shift) {
  return clock_text(shift.begin) + "-" + clock_text(shift.end);
}

Calendar::Calendar(Zone zone) : Calendar(usual_week(), {}, std::move(zone)) {}

Calendar::Calendar(Week week, std::map<Date, Day> days, Zone zone)
    : week_(std::move(week)), days_(std::move(days)), zone_(std::move(zone)) {
  days_per_week_ = std::ranges::count_if(week_, [](const Shifts& day) { return !day.empty(); });
  BANLI_CHECK(days_per_week_ > 0);
}

const Shifts& Calendar::shifts_on(const Date& date) const {
  const auto special = days_.find(date);
  if (special != days_.end()) return special->second.shifts;
  return week_[static_cast<std::size_t>(weekday(date) - 1)];
}

Day Calendar::day(const Date& date) const {
  const auto special = days_.find(date);
  if (special != days_.end()) return special->second;
  const Shifts& shifts = shifts_on(date);
  return {shifts.empty() ? Day::Kind::weekend : Day::Kind::working, shifts, {}};
}

// Where no special day lies ahead whole weeks are passed at once, so that a large number costs
// little more than a small one.
Date Calendar::working_day_after(Date date, std::int64_t n) const {
  const int step = n < 0 ? -1 : 1;
  std::int64_t left = n < 0 ? -n : n;
  while (left > 0) {
    const bool is_plain =
        days_.empty() || (step > 0 ? days_.rbegin()->first <= date : date <= days_.begin()->first);
    const std::int64_t weeks = is_plain ? (left - 1) / days_per_week_ : 0;
    date = add_days(date, weeks * 7 * step);
    left -= weeks * days_per_week_;
    date = add_days(date, step);
    if (is_working_day(date)) --left;
  }
  return date;
}

std::int64_t Calendar::working_days_between(const Date& from, const Date& to) const {
  if (to < from) return -working_days_between(to, from);
  const std::int64_t first = days_since_1970(from) + 1;
  const std::int64_t last = days_since_1970(to);
  // As the weeks say, then corrected by the special days.
  const std::int64_t weeks = (last - first + 1) / 7;
  std::int64_t count = weeks * days_per_week_;
  for (std::int64_t day = first + weeks * 7; day <= last; ++day) {
    if (!week_[static_cast<std::size_t>(weekday(date_of_days(day)) - 1)].empty()) ++count;
  }
  for (auto day = days_.upper_bound(from); day != days_.end() && day->first <= to; ++day) {
    const bool in_week = !week_[static_cast<std::size_t>(weekday(day->first) - 1)].empty();
    count += (day->second.shifts.empty() ? 0 : 1) - (in_week ? 1 : 0);
  }
  return count;
}

}  // namespace banli::calendar
