// Functions of numbers.
#include <algorithm>

#include "feel/functions/functions.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

Value number_or_null(const std::optional<Decimal>& number) {
  return number ? Value(*number) : Value();
}

Value rounded_argument(const Arguments& arguments, Rounding rounding) {
  const auto* number = argument<Decimal>(arguments, 0);
  std::optional<std::int64_t> scale = 0;
  if (arguments.size() > 1) {
    const auto* wanted = argument<Decimal>(arguments, 1);
    scale = wanted == nullptr ? std::nullopt : wanted->to_integer();
  }
  if (number == nullptr || !scale || *scale < -6111 || *scale > 6176) return Null{};
  return number_or_null(number->rounded(static_cast<int>(*scale), rounding));
}

template <Rounding rounding>
Value round_to(const Arguments& arguments) {
  return rounded_argument(arguments, rounding);
}

Value absolute(const Arguments& arguments) {
  const Value& value = arguments[0];
  const auto* number = value.as<Decimal>();
  const auto* days = value.as<DaysDuration>();
  const auto* months = value.as<MonthsDuration>();
  if (number == nullptr && days == nullptr && months == nullptr) return Null{};
  const bool negative = number   ? *number < Decimal()
                        : days   ? days->ms < 0
                                 : months->months < 0;
  return negative ? negated(value) : value;
}

Value modulo_of(const Arguments& arguments) {
  const auto* number = argument<Decimal>(arguments, 0);
  const auto* by = argument<Decimal>(arguments, 1);
  return number != nullptr && by != nullptr ? number_or_null(modulo(*number, *by)) : Value();
}

Value is_even(const Arguments& arguments) {
  const auto* number = argument<Decimal>(arguments, 0);
  if (number == nullptr || !number->is_integer()) return Null{};
  return modulo(*number, Decimal(2)) == Decimal();
}

Value is_odd(const Arguments& arguments) {
  const Value even = is_even(arguments);
  return even.is_null() ? even : Value(!*even.as<bool>());
}

// number("1 234,5", " ", ","): the separators of the text, null for none.
Value number_of(const Arguments& arguments) {
  if (argument<Decimal>(arguments, 0) != nullptr) return arguments[0];
  const auto* written = argument<std::string>(arguments, 0);
  if (written == nullptr) return Null{};
  std::string digits = *written;
  const auto* grouping = argument<std::string>(arguments, 1);
  const auto* point = argument<std::string>(arguments, 2);
  if ((grouping != nullptr && grouping->size() != 1) || (point != nullptr && point->size() != 1) ||
      (grouping != nullptr && point != nullptr && *grouping == *point)) {
    return Null{};
  }
  if (grouping != nullptr) std::erase(digits, grouping->front());
  if (point != nullptr) std::ranges::replace(digits, point->front(), '.');
  return number_or_null(Decimal::from_text(digits));
}

}  // namespace

std::vector<BuiltIn> number_functions() {
  const Type number = Type::of(Kind::number);
  const Type truth = Type::of(Kind::boolean);
  const std::vector<Kind> scaled{Kind::number, Kind::number};
  return {
      fixed("decimal", scaled, 2, number, round_to<Rounding::half_even>),
      fixed("floor", scaled, 1, number, round_to<Rounding::floor>),
      fixed("ceiling", scaled, 1, number, round_to<Rounding::ceiling>),
      fixed("round up", scaled, 2, number, round_to<Rounding::away_from_zero>),
      fixed("round down", scaled, 2, number, round_to<Rounding::towards_zero>),
      fixed("round half up", scaled, 2, number, round_to<Rounding::half_up>),
      {{"abs", {Type()}, Type(), absolute}, 1, BuiltIn::Shape::fixed, BuiltIn::Result::item},
      fixed("modulo", scaled, 2, number, modulo_of),
      fixed("even", {Kind::number}, 1, truth, is_even),
      fixed("odd", {Kind::number}, 1, truth, is_odd),
      fixed("number", {Kind::any, Kind::string, Kind::string}, 1, number, number_of),
  };
}

}  // namespace banli::feel
