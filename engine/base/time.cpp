#include "base/time.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

namespace banli {
namespace {

constexpr std::int64_t ms_per_day = 86'400'000;
constexpr std::int64_t days_per_era = 146'097;  // 400 years
constexpr std::int64_t epoch_days = 719'468;    // from 0000-03-01 to 1970-01-01
constexpr std::int32_t greatest_year = 999'999'999;

std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
  const std::int64_t quotient = a / b;
  return a % b < 0 ? quotient - 1 : quotient;
}

bool is_leap(std::int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int month_length(std::int64_t year, int month) {
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

}  // namespace

// Counted in years that begin on 1 March, so that the leap day is the last of its year.
std::int64_t days_since_1970(const Date& date) {
  const int shifted_month = date.month > 2 ? date.month - 3 : date.month + 9;
  const std::int64_t year = std::int64_t{date.year} - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = floor_divide(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * shifted_month + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * days_per_era + day_of_era - epoch_days;
}

Date date_of_days(std::int64_t days_since_1970) {
  const std::int64_t days = days_since_1970 + epoch_days;
  const std::int64_t era = floor_divide(days, days_per_era);
  const std::int64_t day_of_era = days - era * days_per_era;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
  const std::int64_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const std::int64_t year = era * 400 + year_of_era + (month <= 2 ? 1 : 0);
  return {.year = static_cast<std::int32_t>(year),
          .month = static_cast<std::uint8_t>(month),
          .day = static_cast<std::uint8_t>(day_of_year - (153 * shifted_month + 2) / 5 + 1)};
}

bool is_valid(const Date& date) {
  return date.year >= -greatest_year && date.year <= greatest_year && date.month >= 1 &&
         date.month <= 12 && date.day >= 1 && date.day <= month_length(date.year, date.month);
}

int weekday(const Date& date) {
  const std::int64_t from_monday = days_since_1970(date) + 3;  // 1970-01-01 was a Thursday
  return static_cast<int>(from_monday - floor_divide(from_monday, 7) * 7) + 1;
}

Date add_months(const Date& date, std::int64_t months) {
  const std::int64_t all = std::int64_t{date.year} * 12 + date.month - 1 + months;
  const std::int64_t year = floor_divide(all, 12);
  const int month = static_cast<int>(all - year * 12) + 1;
  const int day = std::min<int>(date.day, month_length(year, month));
  return {.year = static_cast<std::int32_t>(year),
          .month = static_cast<std::uint8_t>(month),
          .day = static_cast<std::uint8_t>(day)};
}

Zone::Zone(std::string name, std::int32_t first_offset_s, std::vector<Transition> transitions)
    : name_(std::move(name)),
      first_offset_s_(first_offset_s),
      transitions_(std::move(transitions)) {
  std::ranges::sort(transitions_, {}, &Transition::from_s);
}

std::int32_t Zone::offset_s(Instant at) const {
  const auto next =
      std::ranges::upper_bound(transitions_, floor_divide(at.ms, 1000), {}, &Transition::from_s);
  return next == transitions_.begin() ? first_offset_s_ : std::prev(next)->offset_s;
}

DateTime Zone::local(Instant at) const {
  const std::int64_t wall_ms = at.ms + std::int64_t{offset_s(at)} * 1000;
  const std::int64_t days = floor_divide(wall_ms, ms_per_day);
  return {.date = date_of_days(days),
          .time = {.ms = static_cast<std::int32_t>(wall_ms - days * ms_per_day)}};
}

// Asks the offsets in force from before to after the wall time, oldest first: the first under which
// that instant really has that offset is the answer; if none has, the wall time lies in a gap.
Instant Zone::instant(const Date& date, std::int32_t ms_of_day) const {
  constexpr std::int64_t reach_s = std::int64_t{2} * 86'400;  // more than any offset
  const std::int64_t wall_ms = days_since_1970(date) * ms_per_day + ms_of_day;
  const std::int64_t wall_s = floor_divide(wall_ms, 1000);
  auto next = std::ranges::upper_bound(transitions_, wall_s - reach_s, {}, &Transition::from_s);
  std::int32_t offset = next == transitions_.begin() ? first_offset_s_ : std::prev(next)->offset_s;
  for (; next != transitions_.end() && next->from_s <= wall_s + reach_s; ++next) {
    if (wall_s - offset < next->from_s) break;
    offset = next->offset_s;
    if (wall_s - offset < next->from_s) return {next->from_s * 1000};
  }
  return {wall_ms - std::int64_t{offset} * 1000};
}

}  // namespace banli
