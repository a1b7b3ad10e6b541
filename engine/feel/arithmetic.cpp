// compute() of feel/values.hpp: numbers, texts, dates, times and durations.
#include <string>

#include "feel/temporal.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

constexpr std::int64_t greatest_days = 365'000'000'000;  // about the years a Date holds
constexpr std::int64_t greatest_months = 11'000'000'000;

template <class T>
Value value_of(const std::optional<T>& result) {
  return result ? Value(*result) : Value();
}

std::optional<std::int64_t> sum_of(std::int64_t a, std::int64_t b) {
  std::int64_t sum = 0;
  return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}

std::optional<std::int64_t> difference_of(std::int64_t a, std::int64_t b) {
  std::int64_t difference = 0;
  return __builtin_sub_overflow(a, b, &difference) ? std::nullopt : std::optional(difference);
}

std::optional<std::int64_t> whole_part(const std::optional<Decimal>& number) {
  const auto whole = number ? number->rounded(0, Rounding::towards_zero) : std::nullopt;
  return whole ? whole->to_integer() : std::nullopt;
}

constexpr std::int64_t ns_per_ms = 1'000'000;

template <class Duration>
Value duration_of(std::optional<std::int64_t> amount) {
  return amount ? Value(Duration{*amount}) : Value();
}

// Milliseconds and what is finer, which may have gone below zero or beyond a millisecond.
Value days_duration(std::optional<std::int64_t> ms, std::int64_t ns) {
  const std::int64_t carried = ns < 0 ? -1 : ns >= ns_per_ms ? 1 : 0;
  const auto all = ms ? sum_of(*ms, carried) : std::nullopt;
  if (!all) return Null{};
  return DaysDuration{*all, static_cast<std::int32_t>(ns - carried * ns_per_ms)};
}

Value sum_of_days(const DaysDuration& a, const DaysDuration& b) {
  return days_duration(sum_of(a.ms, b.ms), std::int64_t{a.ns} + b.ns);
}

std::optional<Date> valid(const Date& date) {
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

std::optional<Date> days_later(const Date& date, std::int64_t days) {
  const std::int64_t all = days_since_1970(date) + days;
  if (all > greatest_days || all < -greatest_days) return std::nullopt;
  return valid(date_of_days(all));
}

std::optional<Date> months_later(const Date& date, std::int64_t months) {
  if (months > greatest_months || months < -greatest_months) return std::nullopt;
  return valid(add_months(date, months));
}

std::int64_t floor_days(std::int64_t ms) { return ms / day_ms - (ms % day_ms < 0 ? 1 : 0); }

// Adds what is finer than a millisecond; gives the millisecond that may be carried.
std::int64_t add_ns(TimeOfDay& time, const DaysDuration& duration) {
  const std::int32_t all = time.ns + duration.ns;
  time.ns = all % static_cast<std::int32_t>(ns_per_ms);
  return all / ns_per_ms;
}

// A date is its midnight; what is left of a day falls away.
Value plus_days(const Value& value, const DaysDuration& duration) {
  const std::int64_t ms = duration.ms;
  if (const auto* date = value.as<Date>()) return value_of(days_later(*date, floor_days(ms)));
  if (const auto* time = value.as<TimeOfDay>()) {
    TimeOfDay later = *time;
    const std::int64_t all = time->ms + ms % day_ms + add_ns(later, duration);
    later.ms = static_cast<std::int32_t>(all - floor_days(all) * day_ms);
    return later;
  }
  const auto* date_time = value.as<DateTime>();
  if (date_time == nullptr) return Null{};
  DateTime later = *date_time;
  const auto all = sum_of(later.time.ms + add_ns(later.time, duration), ms);
  const auto date = all ? days_later(later.date, floor_days(*all)) : std::nullopt;
  if (!date) return Null{};
  later.date = *date;
  later.time.ms = static_cast<std::int32_t>(*all - floor_days(*all) * day_ms);
  return later;
}

Value plus_months(const Value& value, std::int64_t months) {
  if (const auto* date = value.as<Date>()) return value_of(months_later(*date, months));
  const auto* date_time = value.as<DateTime>();
  if (date_time == nullptr) return Null{};
  const auto date = months_later(date_time->date, months);
  if (!date) return Null{};
  DateTime later{.date = *date, .time = date_time->time};
  if (!later.time.zone.empty())
    later.time.offset_s.reset();  // the wall's time stays, not the offset
  return later;
}

Value sum(const Value& a, const Value& b) {
  const auto* first_text = a.as<std::string>();
  const auto* second_text = b.as<std::string>();
  if (first_text != nullptr && second_text != nullptr) return *first_text + *second_text;
  const auto* days = b.as<DaysDuration>();
  const auto* months = b.as<MonthsDuration>();
  if (const auto* first = a.as<DaysDuration>()) {
    return days != nullptr ? sum_of_days(*first, *days) : plus_days(b, *first);
  }
  if (const auto* first = a.as<MonthsDuration>()) {
    return months ? duration_of<MonthsDuration>(sum_of(first->months, months->months))
                  : plus_months(b, first->months);
  }
  if (days != nullptr) return plus_days(a, *days);
  return months != nullptr ? plus_months(a, months->months) : Value();
}

std::optional<DateTime> moment_in(const Value& value) {
  if (const auto* time = value.as<TimeOfDay>()) return DateTime{.date = {}, .time = *time};
  return as_date_time(value);
}

Value distance(const Value& a, const Value& b) {
  const bool has_time = a.as<TimeOfDay>() != nullptr || b.as<TimeOfDay>() != nullptr;
  if (has_time && a.any().index() != b.any().index()) return Null{};
  const auto first = moment_in(a);
  const auto second = moment_in(b);
  if (!first || !second) return Null{};
  const auto from = moment(*second);
  const auto until = moment(*first);
  if (!from || !until || from->absolute != until->absolute) return Null{};
  return days_duration(difference_of(until->ms, from->ms), std::int64_t{until->ns} - from->ns);
}

Value difference(const Value& a, const Value& b) {
  const bool is_duration = b.as<DaysDuration>() != nullptr || b.as<MonthsDuration>() != nullptr;
  return is_duration ? sum(a, negated(b)) : distance(a, b);
}

// In nanoseconds, exactly.
std::optional<Decimal> size_of(const DaysDuration& duration) {
  const auto ns = multiply(Decimal(duration.ms), Decimal(ns_per_ms));
  return ns ? add(*ns, Decimal(duration.ns)) : std::nullopt;
}

Value scaled_days(const DaysDuration& duration, Operator operation, const Value& by) {
  const auto* number = by.as<Decimal>();
  const auto size = size_of(duration);
  if (number == nullptr || !size) return Null{};
  const bool grows = operation == Operator::multiply;
  const auto all = grows ? multiply(*size, *number) : divide(*size, *number);
  const auto whole = all ? all->rounded(0, Rounding::towards_zero) : std::nullopt;
  const auto ms_part = whole ? divide(*whole, Decimal(ns_per_ms)) : std::nullopt;
  const auto ms = ms_part ? ms_part->rounded(0, Rounding::floor) : std::nullopt;
  const auto ns = whole ? modulo(*whole, Decimal(ns_per_ms)) : std::nullopt;
  if (!ms || !ns || !ms->to_integer() || !ns->to_integer()) return Null{};
  return days_duration(ms->to_integer(), *ns->to_integer());
}

template <class Duration>
Value scaled(std::int64_t amount, Operator operation, const Value& by) {
  const auto* number = by.as<Decimal>();
  if (number == nullptr) return Null{};
  const Decimal all(amount);
  return duration_of<Duration>(
      whole_part(operation == Operator::multiply ? multiply(all, *number) : divide(all, *number)));
}

Value product(Operator operation, const Value& a, const Value& b) {
  const auto* days = a.as<DaysDuration>();
  const auto* months = a.as<MonthsDuration>();
  if (operation == Operator::divide) {
    const auto* by_days = b.as<DaysDuration>();
    const auto* by_months = b.as<MonthsDuration>();
    if (days && by_days) {
      const auto size = size_of(*days);
      const auto by = size_of(*by_days);
      return size && by ? value_of(divide(*size, *by)) : Value();
    }
    if (months && by_months) {
      return value_of(divide(Decimal(months->months), Decimal(by_months->months)));
    }
  }
  if (days) return scaled_days(*days, operation, b);
  if (months) return scaled<MonthsDuration>(months->months, operation, b);
  if (operation == Operator::multiply && a.as<Decimal>() && !b.as<Decimal>()) {
    return product(operation, b, a);
  }
  return Null{};
}

Value of_numbers(Operator operation, const Decimal& a, const Decimal& b) {
  if (operation == Operator::add) return value_of(add(a, b));
  if (operation == Operator::subtract) return value_of(subtract(a, b));
  if (operation == Operator::multiply) return value_of(multiply(a, b));
  if (operation == Operator::divide) return value_of(divide(a, b));
  return value_of(power(a, b));
}

Value compared(Operator operation, const Value& a, const Value& b) {
  if (operation == Operator::equal) return as_value(equals(a, b));
  if (operation == Operator::unequal) {
    const auto same = equals(a, b);
    return same ? Value(!*same) : Value();
  }
  const auto order = compare(a, b);
  if (!order) return Null{};
  if (operation == Operator::less) return *order < 0;
  if (operation == Operator::less_or_equal) return *order <= 0;
  if (operation == Operator::greater) return *order > 0;
  return *order >= 0;
}

}  // namespace

Value compute(Operator operation, const Value& a, const Value& b) {
  if (is_comparison(operation)) return compared(operation, a, b);
  const auto* first = a.as<Decimal>();
  const auto* second = b.as<Decimal>();
  if (first != nullptr && second != nullptr) return of_numbers(operation, *first, *second);
  if (operation == Operator::add) return sum(a, b);
  if (operation == Operator::subtract) return difference(a, b);
  if (operation == Operator::power) return Null{};
  return product(operation, a, b);
}

Value negated(const Value& value) {
  if (const auto* number = value.as<Decimal>()) return number->negated();
  if (const auto* days = value.as<DaysDuration>()) {
    return days_duration(difference_of(0, days->ms), -std::int64_t{days->ns});
  }
  if (const auto* months = value.as<MonthsDuration>()) {
    return duration_of<MonthsDuration>(difference_of(0, months->months));
  }
  return Null{};
}

}  // namespace banli::feel
