// Functions that make one value of a list.
#include <algorithm>

#include "feel/functions/functions.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

Value count_items(const Arguments& arguments) {
  const auto list = list_argument(arguments, 0);
  return list ? Value::whole(static_cast<std::int64_t>(list->size())) : Value();
}

using Step = std::optional<Decimal> (*)(const Decimal&, const Decimal&);

// Null for an empty list and where an item is no number.
std::optional<Decimal> fold_numbers(const std::optional<List>& list, Step step) {
  if (!list || list->empty()) return std::nullopt;
  std::optional<Decimal> result;
  for (const Value& item : *list) {
    const auto* number = item.as<Decimal>();
    if (number == nullptr) return std::nullopt;
    result = result ? step(*result, *number) : std::optional(*number);
    if (!result) return std::nullopt;
  }
  return result;
}

Value sum_items(const Arguments& arguments) {
  const auto result = fold_numbers(spread_arguments(arguments), add);
  return result ? Value(*result) : Value();
}

Value multiply_items(const Arguments& arguments) {
  const auto result = fold_numbers(spread_arguments(arguments), multiply);
  return result ? Value(*result) : Value();
}

Value average_items(const Arguments& arguments) {
  const auto list = spread_arguments(arguments);
  const auto all = fold_numbers(list, add);
  if (!all) return Null{};
  const auto result = divide(*all, Decimal(static_cast<std::int64_t>(list->size())));
  return result ? Value(*result) : Value();
}

Value extreme_item(const Arguments& arguments, std::strong_ordering wanted) {
  const auto list = spread_arguments(arguments);
  if (!list || list->empty()) return Null{};
  Value best = list->front();
  for (const Value& item : *list) {
    const auto order = compare(item, best);
    if (!order) return Null{};
    if (*order == wanted) best = item;
  }
  return best;
}

Value least_item(const Arguments& arguments) {
  return extreme_item(arguments, std::strong_ordering::less);
}
Value greatest_item(const Arguments& arguments) {
  return extreme_item(arguments, std::strong_ordering::greater);
}

// `decisive` settles it; an item that is neither true nor false leaves it open.
Value quantify(const Arguments& arguments, bool decisive) {
  const auto list = spread_arguments(arguments);
  if (!list) return Null{};
  bool open = false;
  for (const Value& item : *list) {
    const auto truth = as_boolean(item);
    if (truth == decisive) return decisive;
    open = open || !truth;
  }
  return open ? Value() : Value(!decisive);
}

Value all_items(const Arguments& arguments) { return quantify(arguments, false); }
Value any_item(const Arguments& arguments) { return quantify(arguments, true); }

}  // namespace

std::vector<BuiltIn> list_functions() {
  const Type number = Type::of(Kind::number);
  const Type truth = Type::of(Kind::boolean);
  constexpr auto of_item = BuiltIn::Result::item;
  return {
      fixed("count", "list", {Kind::list}, 1, number, count_items),
      spread("sum", "list", Kind::number, number, sum_items),
      spread("product", "list", Kind::number, number, multiply_items),
      spread("mean", "list", Kind::number, number, average_items),
      spread("min", "list", Kind::any, Type(), least_item, of_item),
      spread("max", "list", Kind::any, Type(), greatest_item, of_item),
      spread("all", "list", Kind::boolean, truth, all_items),
      spread("any", "list", Kind::boolean, truth, any_item),
  };
}

}  // namespace banli::feel
