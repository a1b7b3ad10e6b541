// Functions that tell where in the year or week a day is.
#include <array>

#include "feel/functions/functions.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

std::optional<Date> day_argument(const Arguments& arguments) {
  if (const auto* date = argument<Date>(arguments, 0)) return *date;
  const auto* date_time = argument<DateTime>(arguments, 0);
  return date_time == nullptr ? std::nullopt : std::optional(date_time->date);
}

std::int64_t day_of_year(const Date& date) {
  return days_since_1970(date) - days_since_1970({date.year, 1, 1}) + 1;
}

Value day_of_year_of(const Arguments& arguments) {
  const auto date = day_argument(arguments);
  return date ? Value::whole(day_of_year(*date)) : Value();
}

Value day_of_week_of(const Arguments& arguments) {
  constexpr std::array<const char*, 7> names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                             "Friday", "Saturday", "Sunday"};
  const auto date = day_argument(arguments);
  return date ? Value(names[static_cast<std::size_t>(weekday(*date)) - 1]) : Value();
}

Value month_of_year_of(const Arguments& arguments) {
  constexpr std::array<const char*, 12> names{"January",   "February", "March",    "April",
                                              "May",       "June",     "July",     "August",
                                              "September", "October",  "November", "December"};
  const auto date = day_argument(arguments);
  return date ? Value(names[date->month - 1U]) : Value();
}

// ISO 8601: a week belongs to the year of its Thursday.
Value week_of_year_of(const Arguments& arguments) {
  const auto date = day_argument(arguments);
  if (!date) return Null{};
  const Date thursday = date_of_days(days_since_1970(*date) + 4 - weekday(*date));
  return Value::whole((day_of_year(thursday) - 1) / 7 + 1);
}

}  // namespace

std::vector<BuiltIn> calendar_functions() {
  const auto of_day = [](std::string name, Kind result, Computation call) {
    return fixed(std::move(name), "date", {Kind::any}, 1, Type::of(result), call);
  };
  return {
      of_day("day of year", Kind::number, day_of_year_of),
      of_day("day of week", Kind::string, day_of_week_of),
      of_day("month of year", Kind::string, month_of_year_of),
      of_day("week of year", Kind::number, week_of_year_of),
  };
}

}  // namespace banli::feel
