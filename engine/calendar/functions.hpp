// What expressions may ask of a calendar (language.md §3.6), for hosts to offer beside their own
// functions:
//   working days(n)             a working duration: nothing by itself, but a limit and an argument
//   add working time(d, w)      d a date or a wall time; w a working duration, or a duration of
//                               hours and minutes, which then passes only while the office is open
//   working days from(a, b)     how many working days lie behind a, up to and with b
// A working duration is the context {"working days": n}: FEEL has no type for it.
#pragma once

#include <optional>
#include <vector>

#include "calendar/calendar.hpp"
#include "feel/expression.hpp"

namespace banli::calendar {

// The functions as they answer for this calendar, which must outlive them. Their names and types
// are the same for every calendar.
std::vector<feel::Function> functions_of(const Calendar& calendar);

feel::Type type_of_working_duration();  // what `working days` gives

Value working_days(const Value& count);
Value add_working_time(const Calendar& calendar, const Value& from, const Value& duration);
Value working_days_from(const Calendar& calendar, const Value& from, const Value& to);

// What a formula of a limit may give: a working duration, months, days, or hours and minutes.
std::optional<Duration> duration_of(const Value& value);

}  // namespace banli::calendar
