// Functions that make dates, times and durations.
#include <algorithm>

#include "feel/functions/functions.hpp"
#include "feel/temporal.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

std::optional<std::int64_t> number_within(const Arguments& arguments, std::size_t index,
                                          std::int64_t least, std::int64_t greatest) {
  const auto whole = whole_argument(arguments, index);
  return whole && *whole >= least && *whole <= greatest ? whole : std::nullopt;
}

Value date_of_numbers(const Arguments& arguments) {
  const auto year = number_within(arguments, 0, -999'999'999, 999'999'999);
  const auto month = number_within(arguments, 1, 1, 12);
  const auto day = number_within(arguments, 2, 1, 31);
  if (!year || !month || !day) return Null{};
  const Date date{.year = static_cast<std::int32_t>(*year),
                  .month = static_cast<std::uint8_t>(*month),
                  .day = static_cast<std::uint8_t>(*day)};
  return is_valid(date) ? Value(date) : Value();
}

Value read_as(Kind kind, const std::string& text) {
  return moment_from_text(kind, text).value_or(Value());
}

Value make_date(const Arguments& arguments) {
  if (arguments.size() == 3) return date_of_numbers(arguments);
  if (arguments.size() != 1) return Null{};
  if (const auto* text = argument<std::string>(arguments, 0)) {
    return read_as(Kind::date, *text);
  }
  if (const auto* date_time = argument<DateTime>(arguments, 0)) return date_time->date;
  return argument<Date>(arguments, 0) != nullptr ? arguments[0] : Value();
}

constexpr std::int64_t ns_per_ms = 1'000'000;

// Seconds below 60, with their fraction; what is finer than a nanosecond falls away.
std::optional<std::int64_t> nanoseconds_argument(const Arguments& arguments, std::size_t index) {
  const auto* seconds = argument<Decimal>(arguments, index);
  if (seconds == nullptr || *seconds < Decimal() || *seconds >= Decimal(60)) return std::nullopt;
  const auto all = multiply(*seconds, Decimal(1000 * ns_per_ms));
  const auto whole = all ? all->rounded(0, Rounding::towards_zero) : std::nullopt;
  return whole ? whole->to_integer() : std::nullopt;
}

// time(hour, minute, second, offset?)
Value time_of_numbers(const Arguments& arguments) {
  const auto hour = number_within(arguments, 0, 0, 23);
  const auto minute = number_within(arguments, 1, 0, 59);
  const auto second = nanoseconds_argument(arguments, 2);
  if (!hour || !minute || !second) return Null{};
  const std::int64_t ms = (*hour * 60 + *minute) * 60'000 + *second / ns_per_ms;
  TimeOfDay time{.ms = static_cast<std::int32_t>(ms),
                 .ns = static_cast<std::int32_t>(*second % ns_per_ms)};
  if (arguments.size() < 4 || arguments[3].is_null()) return time;
  const auto* offset = argument<DaysDuration>(arguments, 3);
  constexpr std::int64_t greatest_offset_ms = 64'800'000;  // 18 hours
  if (offset == nullptr || offset->ms % 1000 != 0 || offset->ms > greatest_offset_ms ||
      offset->ms < -greatest_offset_ms) {
    return Null{};
  }
  time.offset_s = static_cast<std::int32_t>(offset->ms / 1000);
  return time;
}

Value make_time(const Arguments& arguments) {
  if (arguments.size() >= 3) return time_of_numbers(arguments);
  if (arguments.size() != 1) return Null{};
  if (const auto* text = argument<std::string>(arguments, 0)) {
    return read_as(Kind::time, *text);
  }
  if (argument<Date>(arguments, 0) != nullptr) return as_date_time(arguments[0])->time;
  if (const auto* date_time = argument<DateTime>(arguments, 0)) return date_time->time;
  return argument<TimeOfDay>(arguments, 0) != nullptr ? arguments[0] : Value();
}

Value make_date_time(const Arguments& arguments) {
  if (arguments.size() == 2) {
    const Value date = make_date({arguments[0]});
    const auto* time = argument<TimeOfDay>(arguments, 1);
    if (date.is_null() || time == nullptr || argument<std::string>(arguments, 0) != nullptr) {
      return Null{};
    }
    return DateTime{.date = *date.as<Date>(), .time = *time};
  }
  if (const auto* text = argument<std::string>(arguments, 0)) {
    if (const auto date = date_from_text(*text)) return DateTime{.date = *date, .time = {}};
    return read_as(Kind::date_time, *text);
  }
  if (argument<Date>(arguments, 0) != nullptr) return *as_date_time(arguments[0]);
  return argument<DateTime>(arguments, 0) != nullptr ? arguments[0] : Value();
}

Value make_duration(const Arguments& arguments) {
  const auto* text = argument<std::string>(arguments, 0);
  if (text == nullptr) return Null{};
  const Value days = read_as(Kind::days_duration, *text);
  return days.is_null() ? read_as(Kind::months_duration, *text) : days;
}

// Whole months from the first to the second: from 31 January to 28 February is none.
Value months_between(const Arguments& arguments) {
  const auto is_text = [](const Value& value) { return value.as<std::string>() != nullptr; };
  const Value first = make_date({arguments[0]});
  const Value second = make_date({arguments[1]});
  if (first.is_null() || second.is_null() || std::ranges::any_of(arguments, is_text)) return Null{};
  const Date& from = *first.as<Date>();
  const Date& until = *second.as<Date>();
  std::int64_t months = (std::int64_t{until.year} - from.year) * 12 + until.month - from.month;
  if (months > 0 && until.day < from.day) --months;
  if (months < 0 && until.day > from.day) ++months;
  return MonthsDuration{months};
}

}  // namespace

std::vector<BuiltIn> time_functions() {
  const std::vector<Kind> three(3, Kind::any);
  const std::vector<Kind> four(4, Kind::any);
  return {
      fixed("date", "from | year, month, day", three, 1, Type::of(Kind::date), make_date),
      fixed("time", "from | hour, minute, second, offset", four, 1, Type::of(Kind::time),
            make_time),
      fixed("date and time", "from | date, time", {Kind::any, Kind::any}, 1,
            Type::of(Kind::date_time), make_date_time),
      fixed("duration", "from", {Kind::string}, 1, Type(), make_duration),
      fixed("years and months duration", "from, to", {Kind::any, Kind::any}, 2,
            Type::of(Kind::months_duration), months_between),
  };
}

}  // namespace banli::feel
