// A calendar file as written, with the places of what it names, and the Calendar that it makes
// together with the one it is `like`: its own week and days stand over those of the other.
//
//   calendar: china-2026
//   time zone: Asia/Shanghai
//   week:
//     Monday to Friday: [09:00-12:00, 13:00-18:00]
//   days off:
//     2026-10-01..2026-10-07: 国庆节
//   make-up days:
//     2026-10-10: 国庆节调休
//     2026-12-26: {like: Friday, title: 盘点}
//
// A make-up day without `like` has the shifts of the first day of the week that is worked.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/calendar.hpp"
#include "text/problem.hpp"
#include "text/tree.hpp"

namespace banli::calendar {

struct WrittenDay {
  Bilingual title;
  bool is_make_up = false;
  std::optional<std::size_t> like;  // a day of the week, Monday 0
  text::Span span;                  // of `like`, else of the date
};

struct CalendarFile {
  std::string name;
  Bilingual title;
  Bilingual note;
  std::string zone;  // empty: that of the calendar it is like, else the office's
  text::Span zone_span;
  std::string like;  // a calendar, or empty
  text::Span like_span;
  std::optional<Week> week;  // there is one where it is like no other
  std::map<Date, WrittenDay> days;
};

// What stands in one file: ranges that overlap, dates that stand twice … are Problems.
text::Checked<CalendarFile> read_calendar(const text::Tree& file);

using FindCalendar = std::function<const CalendarFile*(std::string_view name)>;
using FindZone = std::function<std::optional<Zone>(std::string_view name)>;

// Unknown zones, unknown calendars, a circle of `like`, make-up days without shifts are Problems.
text::Checked<Calendar> make_calendar(const CalendarFile& file, const FindCalendar& find_calendar,
                                      const FindZone& find_zone, const Zone& office_zone);

}  // namespace banli::calendar
