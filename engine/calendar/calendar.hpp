// Working time: which days are worked, between which hours, in which zone. An immutable value, made
// of a calendar file or, without one, Monday to Friday, 09:00-12:00 and 13:00-18:00.
//
// How a duration is counted from a moment on:
//  - minutes and hours pass by the clock, days off and nights included;
//  - days and months keep the wall time; the day is cut to the month's length;
//  - working hours pass only while the office is open; they end when a shift ends, not when the
//    next begins;
//  - n working days are n whole ones: the day of the start does not count, whatever the hour, and
//    time is up when the last shift of the n-th working day after it ends. So an office that
//    opens a step on Friday evening, on Saturday or on Sunday has the whole of Monday for one
//    working day. (As the Civil Code of China, art. 201 and 203, counts a period of days.) 0
//    working days end with the working day that is running, else with the next one; a negative
//    number ends with the n-th working day before.
// A zone's summer time changes no wall time: a shift lasts an hour less or more on such a day.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/bilingual.hpp"
#include "base/time.hpp"
#include "calendar/duration.hpp"

namespace banli::calendar {

struct Shift {  // minutes of the day, [begin, end); 24:00 is 1440
  std::int32_t begin = 0;
  std::int32_t end = 0;
  bool operator==(const Shift&) const = default;
};
using Shifts = std::vector<Shift>;     // in order, none overlaps the next
using Week = std::array<Shifts, 7>;    // Monday first
std::string text(const Shift& shift);  // 09:00-12:00

struct Day {
  enum class Kind { working, weekend, day_off, make_up };
  Kind kind = Kind::working;
  Shifts shifts;    // none on a weekend and on a day off
  Bilingual title;  // of a day off and of a make-up day: 国庆节
};

class Calendar {
 public:
  explicit Calendar(Zone zone);
  // Some day of `week` is worked, and every make-up day among `days` has shifts.
  Calendar(Week week, std::map<Date, Day> days, Zone zone);

  const Zone& zone() const { return zone_; }
  const Week& week() const { return week_; }
  const std::map<Date, Day>& days() const { return days_; }  // days off and make-up days

  Day day(const Date& date) const;
  bool is_working_day(const Date& date) const { return !shifts_on(date).empty(); }
  // The n-th working day after the date, before it where n is negative; the date itself for 0.
  Date working_day_after(Date date, std::int64_t n) const;
  // Behind `from`, up to and with `to`; negative where `to` is before `from`. So it is n from any
  // date to the n-th working day after it.
  std::int64_t working_days_between(const Date& from, const Date& to) const;

  bool is_open_at(Instant at) const;
  Instant add(Instant from, const Duration& duration) const;
  // The first moment by which so much working time has passed; the last one before it for a
  // negative amount.
  Instant add_working_ms(Instant from, std::int64_t ms) const;
  std::int64_t working_ms_between(Instant from, Instant to) const;  // negative backwards

 private:
  struct Span {  // a shift on a given day
    Instant begin;
    Instant end;
  };
  const Shifts& shifts_on(const Date& date) const;
  Span span(const Date& date, const Shift& shift) const;
  Instant close_of(const Date& date) const;  // of a working day
  Date day_of(Instant at) const;
  Instant add_working_days(Instant from, std::int64_t count) const;
  Instant spend_forward(Instant from, std::int64_t ms) const;
  Instant spend_backward(Instant from, std::int64_t ms) const;

  Week week_;
  std::map<Date, Day> days_;
  Zone zone_;
  std::int64_t days_per_week_ = 0;
};

}  // namespace banli::calendar
