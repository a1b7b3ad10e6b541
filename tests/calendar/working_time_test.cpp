// Working time against a model that walks minute by minute and asks of each only whether its wall
// time lies in a shift.
#include <doctest/doctest.h>

#include <random>

#include "calendar/calendar.hpp"
#include "tests/calendar/zones.hpp"

namespace banli::tests {
namespace {

using calendar::Calendar;
using calendar::Day;
using calendar::Duration;
using calendar::Shift;
using calendar::Shifts;

constexpr std::int64_t minute_ms = 60'000;

struct Model {
  const Calendar& calendar;

  bool is_open(Instant at) const {
    const DateTime local = calendar.zone().local(at);
    for (const Shift& shift : calendar.day(local.date).shifts) {
      const auto minute = local.time.ms / static_cast<std::int32_t>(minute_ms);
      if (shift.begin <= minute && minute < shift.end) return true;
    }
    return false;
  }
  std::int64_t worked_minutes(Instant from, Instant to) const {
    std::int64_t minutes = 0;
    for (Instant at = from; at < to; at.ms += minute_ms) minutes += is_open(at) ? 1 : 0;
    return minutes;
  }
  Instant after(Instant from, std::int64_t minutes) const {
    while (minutes > 0) {
      minutes -= is_open(from) ? 1 : 0;
      from.ms += minute_ms;
    }
    return from;
  }
  Instant before(Instant from, std::int64_t minutes) const {
    while (minutes > 0) {
      from.ms -= minute_ms;
      minutes -= is_open(from) ? 1 : 0;
    }
    return from;
  }
  // The end of the last open minute of the n-th day behind `from`'s on which a minute is open.
  Instant end_of_day(Instant from, std::int64_t days) const {
    Date date = calendar.zone().local(from).date;
    Instant end{};
    while (days > 0) {
      date = date_of_days(days_since_1970(date) + 1);
      bool is_worked = false;
      const Instant next = calendar.zone().instant(date_of_days(days_since_1970(date) + 1), 0);
      for (Instant at = calendar.zone().instant(date, 0); at < next; at.ms += minute_ms) {
        if (!is_open(at)) continue;
        is_worked = true;
        end.ms = at.ms + minute_ms;
      }
      days -= is_worked ? 1 : 0;
    }
    return end;
  }
};

class Chance {
 public:
  explicit Chance(std::uint32_t seed) : engine_(seed) {}
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return std::uniform_int_distribution<std::int64_t>(low, high)(engine_);
  }

  // Times on the half hours; none lies within the hour that comes twice in October, where a wall
  // time alone does not say whether the office is open.
  Shifts shifts() {
    Shifts shifts;
    std::int32_t at = 0;
    for (std::int64_t left = between(0, 3); left > 0 && at < 46; --left) {
      std::int32_t begin = at + static_cast<std::int32_t>(between(0, 12));
      std::int32_t end = begin + static_cast<std::int32_t>(between(1, 10));
      if (begin == 5) begin = 4;
      if (end == 5) end = 6;
      if (end > 48) break;
      shifts.push_back({begin * 30, end * 30});
      at = end;
    }
    return shifts;
  }

  Calendar calendar() {
    calendar::Week week;
    for (Shifts& day : week) day = between(1, 3) > 1 ? shifts() : Shifts();
    week[static_cast<std::size_t>(between(0, 6))] = {{9 * 60, 17 * 60 + 30}};
    std::map<Date, Day> days;
    for (std::int64_t left = between(0, 12); left > 0; --left) {
      const Date date = date_of_days(days_since_1970({2026, 3, 20}) + between(0, 20));
      const Shifts made_up = shifts();
      days[date] =
          made_up.empty() ? Day{Day::Kind::day_off, {}, {}} : Day{Day::Kind::make_up, made_up, {}};
    }
    return Calendar(week, days, *hand_made_zone(between(0, 2) == 0 ? "Shanghai" : "Europe"));
  }

  // Around one of the two nights in which Europe moves its clocks.
  Instant moment() {
    const Date night = between(0, 1) == 0 ? Date{2026, 3, 29} : Date{2026, 10, 25};
    const std::int64_t midnight = days_since_1970(night) * 24 * 60;
    return {(midnight + between(-6 * 24 * 60, 6 * 24 * 60)) * minute_ms};
  }

 private:
  std::mt19937 engine_;
};

}  // namespace

TEST_CASE("calendar: working time is what a walk by minutes finds") {
  for (std::uint32_t seed = 1; seed <= 250; ++seed) {
    CAPTURE(seed);
    Chance chance(seed);
    const Calendar calendar = chance.calendar();
    const Model model{calendar};
    const Instant from = chance.moment();
    const Instant to{from.ms + chance.between(0, 12 * 24 * 60) * minute_ms};
    CAPTURE(iso_text(from));
    CHECK(calendar.is_open_at(from) == model.is_open(from));
    const std::int64_t minutes = model.worked_minutes(from, to);
    CHECK(calendar.working_ms_between(from, to) == minutes * minute_ms);
    CHECK(calendar.working_ms_between(to, from) == -minutes * minute_ms);
    const std::int64_t wanted = chance.between(1, 2'000);
    const Instant after = calendar.add_working_ms(from, wanted * minute_ms);
    const Instant before = calendar.add_working_ms(from, -wanted * minute_ms);
    CHECK(after == model.after(from, wanted));
    CHECK(before == model.before(from, wanted));
    CHECK(calendar.working_ms_between(from, after) == wanted * minute_ms);
    CHECK(calendar.working_ms_between(from, before) == -wanted * minute_ms);
  }
}

TEST_CASE("calendar: working days are what a walk by minutes finds") {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    Chance chance(seed);
    const Calendar calendar = chance.calendar();
    const Instant from = chance.moment();
    const std::int64_t count = chance.between(1, 9);
    const Instant end = calendar.add(from, {count, Duration::Unit::working_days});
    CHECK(end == Model{calendar}.end_of_day(from, count));
    CHECK(calendar.add(end, {0, Duration::Unit::working_days}) == end);
    const Instant once = calendar.add(from, {1, Duration::Unit::working_days});
    CHECK(calendar.add(once, {count, Duration::Unit::working_days}) ==
          calendar.add(from, {count + 1, Duration::Unit::working_days}));
  }
}

TEST_CASE("calendar: the n-th working day and the number of working days agree") {
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Chance chance(seed);
    const Calendar calendar = chance.calendar();
    const Date from = calendar.zone().local(chance.moment()).date;
    const std::int64_t count = chance.between(-400, 400);
    const Date to = calendar.working_day_after(from, count);
    if (count != 0) CHECK(calendar.is_working_day(to));
    std::int64_t walked = 0;
    const std::int64_t step = count < 0 ? -1 : 1;
    for (Date date = from; date != to;) {
      date = date_of_days(days_since_1970(date) + step);
      walked += calendar.is_working_day(date) ? step : 0;
    }
    CHECK(walked == count);
    if (count >= 0) CHECK(calendar.working_days_between(from, to) == count);
    CHECK(calendar.working_days_between(from, to) == -calendar.working_days_between(to, from));
  }
}

}  // namespace banli::tests
