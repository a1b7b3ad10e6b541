// Instants, civil dates and times, and zones as plain values. Nothing here reads a clock: the time
// comes in with each command. A Zone is its table of transitions, handed in by runtime/.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banli {

struct Instant {  // UTC, milliseconds since 1970
  std::int64_t ms = 0;
  auto operator<=>(const Instant&) const = default;
};

struct Date {  // proleptic Gregorian; months and days from 1
  std::int32_t year = 1970;
  std::uint8_t month = 1;
  std::uint8_t day = 1;
  auto operator<=>(const Date&) const = default;
};

struct TimeOfDay {  // milliseconds since midnight, with an offset or a zone if one was written
  std::int32_t ms = 0;
  std::optional<std::int32_t> offset_s;
  std::string zone;
  std::int32_t ns = 0;  // what is finer than a millisecond
  auto operator<=>(const TimeOfDay&) const = default;
};

struct DateTime {
  Date date;
  TimeOfDay time;
  auto operator<=>(const DateTime&) const = default;
};

struct DaysDuration {  // days, hours, minutes, seconds
  std::int64_t ms = 0;
  std::int32_t ns = 0;  // to be added, also where the whole is negative: 0 … 999,999
  auto operator<=>(const DaysDuration&) const = default;
};

struct MonthsDuration {  // years and months
  std::int64_t months = 0;
  auto operator<=>(const MonthsDuration&) const = default;
};

class Zone {
 public:
  struct Transition {
    std::int64_t from_s;  // UTC seconds from which `offset_s` holds
    std::int32_t offset_s;
  };
  Zone() = default;  // UTC
  Zone(std::string name, std::int32_t first_offset_s, std::vector<Transition> transitions);

  const std::string& name() const { return name_; }
  std::int32_t offset_s(Instant at) const;
  DateTime local(Instant at) const;  // the wall time, without offset and zone
  // In a gap the instant at its end, in an overlap the first of the two.
  Instant instant(const Date& date, std::int32_t ms_of_day) const;

 private:
  std::string name_ = "UTC";
  std::int32_t first_offset_s_ = 0;
  std::vector<Transition> transitions_;
};

std::int64_t days_since_1970(const Date& date);
Date date_of_days(std::int64_t days_since_1970);
bool is_valid(const Date& date);
int weekday(const Date& date);                           // Monday 1 … Sunday 7
Date add_months(const Date& date, std::int64_t months);  // the day is cut to the month's length

// ISO 8601 texts. Reading gives nothing where the text is no such thing.
std::string iso_text(const Date& date);  // 2026-11-22
std::string iso_text(
    const TimeOfDay& time);  // 09:30, 09:30:15.250, 09:30+08:00, 09:30@Asia/Shanghai
std::string iso_text(const DateTime& date_time);  // 2026-11-22T09:30
std::string iso_text(DaysDuration duration);      // P3DT4H
std::string iso_text(MonthsDuration duration);    // P1Y2M
std::string iso_text(Instant instant);            // 2026-11-22T01:30:00.000Z
std::optional<Date> date_from_text(std::string_view text);
std::optional<TimeOfDay> time_from_text(std::string_view text);
std::optional<DateTime> date_time_from_text(std::string_view text);
std::optional<DaysDuration> days_duration_from_text(std::string_view text);
std::optional<MonthsDuration> months_duration_from_text(std::string_view text);
std::optional<Instant> instant_from_text(std::string_view text);  // needs Z or an offset

}  // namespace banli
