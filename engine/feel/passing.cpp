#include "feel/passing.hpp"

namespace banli::feel {

const RangeValue* as_range(const Value& value) {
  const auto* passing = value.as<Passing>();
  return passing == nullptr ? nullptr : dynamic_cast<const RangeValue*>(passing->get());
}

const FunctionValue* as_function(const Value& value) {
  const auto* passing = value.as<Passing>();
  return passing == nullptr ? nullptr : dynamic_cast<const FunctionValue*>(passing->get());
}

Value range_value(Value low, bool low_open, Value high, bool high_open) {
  auto range = std::make_shared<RangeValue>();
  range->low = std::move(low);
  range->high = std::move(high);
  range->low_open = low_open;
  range->high_open = high_open;
  return Passing(std::move(range));
}

Value range_of_comparison(Operator operation, const Value& bound) {
  if (bound.is_null()) return Null{};
  if (operation == Operator::equal) return range_value(bound, false, bound, false);
  if (operation == Operator::less) return range_value({}, true, bound, true);
  if (operation == Operator::less_or_equal) return range_value({}, true, bound, false);
  if (operation == Operator::greater) return range_value(bound, true, {}, true);
  if (operation == Operator::greater_or_equal) return range_value(bound, false, {}, true);
  return Null{};
}

Value storable(Value value) {
  if (value.as<Passing>() != nullptr) return Null{};
  if (auto* list = value.as<List>()) {
    for (Value& item : *list) item = storable(std::move(item));
  }
  if (auto* context = value.as<Context>()) {
    for (auto& [key, member] : *context) member = storable(std::move(member));
  }
  return value;
}

}  // namespace banli::feel
