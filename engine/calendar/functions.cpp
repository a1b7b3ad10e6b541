#include "calendar/functions.hpp"

namespace banli::calendar {
namespace {

constexpr std::string_view working_days_member = "working days";
constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_day = 1'440 * ms_per_minute;
constexpr std::int64_t most = 999'999;  // months and days, as in a written duration

bool is_within(std::int64_t amount, std::int64_t limit) {
  return -limit <= amount && amount <= limit;
}

std::optional<std::int64_t> whole_number(const Value& value) {
  const Decimal* number = value.as<Decimal>();
  return number == nullptr ? std::nullopt : number->to_integer();
}

std::optional<std::int64_t> days_in(const Value& duration) {
  const auto count = whole_number(duration.member(working_days_member));
  return count && is_within(*count, most) ? count : std::nullopt;
}

// A wall time is understood in the calendar's zone, whatever zone is written behind it.
std::optional<Instant> instant_of(const Calendar& calendar, const Value& value) {
  if (const auto* moment = value.as<DateTime>()) {
    return calendar.zone().instant(moment->date, moment->time.ms);
  }
  return std::nullopt;
}

std::optional<Date> date_of(const Value& value) {
  if (const auto* date = value.as<Date>()) return *date;
  if (const auto* moment = value.as<DateTime>()) return moment->date;
  return std::nullopt;
}

}  // namespace

feel::Type type_of_working_duration() {
  feel::Type type = feel::Type::of(feel::Type::Kind::context);
  type.members.emplace(working_days_member, feel::Type::of(feel::Type::Kind::number));
  return type;
}

Value working_days(const Value& count) {
  const auto days = whole_number(count);
  if (!days) return Null{};
  return Context{{std::string(working_days_member), Value::whole(*days)}};
}

Value add_working_time(const Calendar& calendar, const Value& from, const Value& duration) {
  const auto count = days_in(duration);
  if (const auto* date = from.as<Date>()) {
    return count ? Value(calendar.working_day_after(*date, *count)) : Value();
  }
  const auto begin = instant_of(calendar, from);
  if (!begin) return Null{};
  if (count) {
    const Duration days{.amount = *count, .unit = Duration::Unit::working_days};
    return calendar.zone().local(calendar.add(*begin, days));
  }
  const auto* time = duration.as<DaysDuration>();
  if (time == nullptr || !is_within(time->ms, most * ms_per_day)) return Null{};
  return calendar.zone().local(calendar.add_working_ms(*begin, time->ms));
}

Value working_days_from(const Calendar& calendar, const Value& from, const Value& to) {
  const auto first = date_of(from);
  const auto last = date_of(to);
  if (!first || !last) return Null{};
  return Value::whole(calendar.working_days_between(*first, *last));
}

std::optional<Duration> duration_of(const Value& value) {
  if (const auto days = days_in(value)) return Duration{*days, Duration::Unit::working_days};
  if (const auto* months = value.as<MonthsDuration>()) {
    if (!is_within(months->months, most)) return std::nullopt;
    return Duration{months->months, Duration::Unit::months};
  }
  const auto* time = value.as<DaysDuration>();
  if (time == nullptr || !is_within(time->ms, most * ms_per_day)) return std::nullopt;
  if (time->ms % ms_per_day == 0) return Duration{time->ms / ms_per_day, Duration::Unit::days};
  return Duration{time->ms / ms_per_minute, Duration::Unit::minutes};
}

std::vector<feel::Function> functions_of(const Calendar& calendar) {
  using feel::Type;
  using Kind = feel::Type::Kind;
  using Arguments = std::vector<Value>;
  return {{"working days",
           {Type::of(Kind::number)},
           type_of_working_duration(),
           [](const Arguments& given) { return working_days(given.at(0)); }},
          {"add working time",
           {Type(), Type()},
           Type(),
           [&calendar](const Arguments& given) {
             return add_working_time(calendar, given.at(0), given.at(1));
           }},
          {"working days from",
           {Type(), Type()},
           Type::of(Kind::number),
           [&calendar](const Arguments& given) {
             return working_days_from(calendar, given.at(0), given.at(1));
           }}};
}

}  // namespace banli::calendar
