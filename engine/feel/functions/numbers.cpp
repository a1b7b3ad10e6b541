// Functions of numbers.
#include <algorithm>

#include "feel/functions/functions.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

Value rounded_argument(const Arguments& arguments, Rounding rounding) {
  const auto* number = argument<Decimal>(arguments, 0);
  std::optional<std::int64_t> scale = 0;
  if (arguments.size() > 1) scale = whole_argument(arguments, 1);
  if (number == nullptr || !scale || *scale < -6111 || *scale > 6176) return Null{};
  const auto result = number->rounded(static_cast<int>(*scale), rounding);
  // More digits than a number holds: there is nothing to round.
  return !result && *scale >= number->scale() ? Value(*number) : value_or_null(result);
}

// A half goes towards zero, everything else to the nearest.
Value round_half_down(const Arguments& arguments) {
  const auto* number = argument<Decimal>(arguments, 0);
  const Value low = rounded_argument(arguments, Rounding::towards_zero);
  const Value high = rounded_argument(arguments, Rounding::away_from_zero);
  if (low.is_null() || high.is_null()) return Null{};
  const auto below = subtract(*number, *low.as<Decimal>());
  const auto above = subtract(*high.as<Decimal>(), *number);
  if (!below || !above) return Null{};
  const auto size = [](const Decimal& rest) { return rest < Decimal() ? rest.negated() : rest; };
  return size(*below) <= size(*above) ? low : high;
}

template <std::optional<Decimal> (Decimal::*compute)() const>
Value of_one_number(const Arguments& arguments) {
  const auto* number = argument<Decimal>(arguments, 0);
  return number == nullptr ? Value() : value_or_null((number->*compute)());
}

template <Rounding rounding>
Value round_to(const Arguments& arguments) {
  return rounded_argument(arguments, rounding);
}

Value absolute(const Arguments& arguments) {
  const auto* single = argument<List>(arguments, 0);
  const bool is_single = single != nullptr && single->size() == 1;
  const Value& value = is_single ? single->front() : arguments[0];
  const auto* number = value.as<Decimal>();
  const auto* days = value.as<DaysDuration>();
  const auto* months = value.as<MonthsDuration>();
  if (number == nullptr && days == nullptr && months == nullptr) return Null{};
  const bool negative = number ? *number < Decimal() : days ? days->ms < 0 : months->months < 0;
  return negative ? negated(value) : value;
}

Value modulo_of(const Arguments& arguments) {
  const auto* number = argument<Decimal>(arguments, 0);
  const auto* by = argument<Decimal>(arguments, 1);
  return number != nullptr && by != nullptr ? value_or_null(modulo(*number, *by)) : Value();
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

bool is_separator(const std::string* text, std::string_view admitted) {
  return text == nullptr || (text->size() == 1 && admitted.find(*text) != admitted.npos);
}

// number("1 234,5", " ", ","): the separators of the text, null for none.
Value number_of(const Arguments& arguments) {
  if (argument<Decimal>(arguments, 0) != nullptr) return arguments[0];
  const auto* written = argument<std::string>(arguments, 0);
  if (written == nullptr) return Null{};
  std::string digits = *written;
  const auto* grouping = argument<std::string>(arguments, 1);
  const auto* point = argument<std::string>(arguments, 2);
  const bool known = (arguments.size() < 2 || grouping != nullptr || arguments[1].is_null()) &&
                     (arguments.size() < 3 || point != nullptr || arguments[2].is_null());
  if (!known || !is_separator(grouping, " ,.") || !is_separator(point, ",.") ||
      (grouping != nullptr && point != nullptr && *grouping == *point)) {
    return Null{};
  }
  if (grouping != nullptr) std::erase(digits, grouping->front());
  if (point != nullptr) std::ranges::replace(digits, point->front(), '.');
  return value_or_null(Decimal::from_text(digits));
}

}  // namespace

std::vector<BuiltIn> number_functions() {
  const Type number = Type::of(Kind::number);
  const Type truth = Type::of(Kind::boolean);
  const std::vector<Kind> scaled{Kind::number, Kind::number};
  BuiltIn abs = fixed("abs", "n", {Kind::any}, 1, Type(), absolute);
  abs.result = BuiltIn::Result::item;
  constexpr std::string_view one = "number";
  constexpr std::string_view two = "n, scale";
  return {
      fixed("decimal", two, scaled, 2, number, round_to<Rounding::half_even>),
      fixed("floor", two, scaled, 1, number, round_to<Rounding::floor>),
      fixed("ceiling", two, scaled, 1, number, round_to<Rounding::ceiling>),
      fixed("round up", two, scaled, 2, number, round_to<Rounding::away_from_zero>),
      fixed("round down", two, scaled, 2, number, round_to<Rounding::towards_zero>),
      fixed("round half up", two, scaled, 2, number, round_to<Rounding::half_up>),
      fixed("round half down", two, scaled, 2, number, round_half_down),
      std::move(abs),
      fixed("modulo", "dividend, divisor", scaled, 2, number, modulo_of),
      fixed("sqrt", one, {Kind::number}, 1, number, of_one_number<&Decimal::square_root>),
      fixed("log", one, {Kind::number}, 1, number, of_one_number<&Decimal::natural_logarithm>),
      fixed("exp", one, {Kind::number}, 1, number, of_one_number<&Decimal::exponential>),
      fixed("even", one, {Kind::number}, 1, truth, is_even),
      fixed("odd", one, {Kind::number}, 1, truth, is_odd),
      fixed("number", "from, grouping separator, decimal separator",
            {Kind::any, Kind::string, Kind::string}, 1, number, number_of),
  };
}

}  // namespace banli::feel
