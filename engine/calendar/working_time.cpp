// What a calendar says about moments: open or not, how long until when.
#include <algorithm>
#include <ranges>

#include "calendar/calendar.hpp"

namespace banli::calendar {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t hour_ms = 60 * minute_ms;

Date day_later(const Date& date, std::int64_t days) {
  return date_of_days(days_since_1970(date) + days);
}

}  // namespace

Calendar::Span Calendar::span(const Date& date, const Shift& shift) const {
  constexpr auto ms = static_cast<std::int32_t>(minute_ms);
  return {zone_.instant(date, shift.begin * ms), zone_.instant(date, shift.end * ms)};
}

Instant Calendar::close_of(const Date& date) const {
  return span(date, shifts_on(date).back()).end;
}

bool Calendar::is_open_at(Instant at) const {
  const Date date = zone_.local(at).date;
  return std::ranges::any_of(shifts_on(date), [&](const Shift& shift) {
    const Span open = span(date, shift);
    return open.begin <= at && at < open.end;
  });
}

Instant Calendar::add(Instant from, const Duration& duration) const {
  const auto same_time = [&](const auto& later) {
    const DateTime start = zone_.local(from);
    return zone_.instant(later(start.date, duration.amount), start.time.ms);
  };
  switch (duration.unit) {
    case Duration::Unit::minutes:
      return {from.ms + duration.amount * minute_ms};
    case Duration::Unit::hours:
      return {from.ms + duration.amount * hour_ms};
    case Duration::Unit::days:
      return same_time(day_later);
    case Duration::Unit::months:
      return same_time(add_months);
    case Duration::Unit::working_hours:
      return add_working_ms(from, duration.amount * hour_ms);
    case Duration::Unit::working_days:
      return add_working_days(from, duration.amount);
  }
  return from;
}

// A day that closes at 24:00 has its close, as every other day has.
Date Calendar::day_of(Instant at) const {
  const Date before = zone_.local({at.ms - 1}).date;
  return is_working_day(before) && close_of(before) == at ? before : zone_.local(at).date;
}

Instant Calendar::add_working_days(Instant from, std::int64_t count) const {
  const Date start = day_of(from);
  if (count != 0) return close_of(working_day_after(start, count));
  if (is_working_day(start) && from <= close_of(start)) return close_of(start);
  return close_of(working_day_after(start, 1));
}

Instant Calendar::add_working_ms(Instant from, std::int64_t ms) const {
  if (ms == 0) return from;
  return ms > 0 ? spend_forward(from, ms) : spend_backward(from, -ms);
}

Instant Calendar::spend_forward(Instant from, std::int64_t ms) const {
  for (Date date = zone_.local(from).date;; date = day_later(date, 1)) {
    for (const Shift& shift : shifts_on(date)) {
      const Span open = span(date, shift);
      const std::int64_t begin = std::max(open.begin.ms, from.ms);
      if (begin >= open.end.ms) continue;
      if (ms <= open.end.ms - begin) return {begin + ms};
      ms -= open.end.ms - begin;
    }
  }
}

Instant Calendar::spend_backward(Instant from, std::int64_t ms) const {
  for (Date date = zone_.local(from).date;; date = day_later(date, -1)) {
    for (const Shift& shift : std::views::reverse(shifts_on(date))) {
      const Span open = span(date, shift);
      const std::int64_t end = std::min(open.end.ms, from.ms);
      if (end <= open.begin.ms) continue;
      if (ms <= end - open.begin.ms) return {end - ms};
      ms -= end - open.begin.ms;
    }
  }
}

std::int64_t Calendar::working_ms_between(Instant from, Instant to) const {
  if (to < from) return -working_ms_between(to, from);
  std::int64_t worked = 0;
  const Date last = zone_.local(to).date;
  for (Date date = zone_.local(from).date; date <= last; date = day_later(date, 1)) {
    for (const Shift& shift : shifts_on(date)) {
      const Span open = span(date, shift);
      const std::int64_t begin = std::max(open.begin.ms, from.ms);
      const std::int64_t end = std::min(open.end.ms, to.ms);
      worked += std::max<std::int64_t>(0, end - begin);
    }
  }
  return worked;
}

}  // namespace banli::calendar
