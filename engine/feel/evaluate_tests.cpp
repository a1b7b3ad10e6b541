// Tests, ranges and loops.
#include <algorithm>

#include "feel/evaluator.hpp"
#include "feel/temporal.hpp"
#include "feel/values.hpp"

namespace banli::feel {

Value Evaluator::value_of(const Between& between, const Syntax&) {
  const Value value = evaluate(*between.value);
  const Value from = compute(Operator::greater_or_equal, value, evaluate(*between.low));
  const Value until = compute(Operator::less_or_equal, value, evaluate(*between.high));
  return as_value(conjoined(as_boolean(from), as_boolean(until)));
}

Value Evaluator::value_of(const Range& range, const Syntax&) {
  Value low = evaluate(*range.low);
  Value high = evaluate(*range.high);
  if (!compare(low, high)) return Null{};
  return range_value(std::move(low), range.low_open, std::move(high), range.high_open);
}

Value Evaluator::value_of(const UnaryComparison& comparison, const Syntax&) {
  return range_of_comparison(comparison.operation, evaluate(*comparison.operand));
}

Value Evaluator::value_of(const InstanceOf& instance, const Syntax&) {
  Value held;
  return is_instance(refer(*instance.value, held), instance.type);
}

Value Evaluator::value_of(const In& in, const Syntax&) {
  const Value value = evaluate(*in.value);
  const Scope::Mark mark = scope_.mark();
  scope_.push("?", value);
  std::optional<bool> result = false;
  for (const Child& test : in.tests) result = disjoined(result, passes(value, *test));
  scope_.back_to(mark);
  return as_value(result);
}

std::optional<bool> Evaluator::passes(const Value& value, const Syntax& test) {
  if (const auto* comparison = as<UnaryComparison>(test)) {
    return as_boolean(compute(comparison->operation, value, evaluate(*comparison->operand)));
  }
  if (const auto* written = as<Range>(test)) {
    RangeValue range;
    range.low = evaluate(*written->low);
    range.high = evaluate(*written->high);
    range.low_open = written->low_open;
    range.high_open = written->high_open;
    const bool has_bounds = !range.low.is_null() && !range.high.is_null();
    return has_bounds ? lies_in(value, range) : std::nullopt;
  }
  Value held;
  const Value& wanted = refer(test, held);
  if (const auto* range = as_range(wanted); range != nullptr && as_range(value) == nullptr) {
    return lies_in(value, *range);
  }
  if (const auto* list = wanted.as<List>()) return is_among(value, *list);
  // A test that is a condition over `?` holds by itself.
  const bool is_condition = wanted.as<bool>() != nullptr && value.as<bool>() == nullptr;
  return is_condition ? as_boolean(wanted) : equals(value, wanted);
}

// One of its items, in one of its ranges, or the list itself; else it is not, whatever the kinds.
std::optional<bool> Evaluator::is_among(const Value& value, const List& list) {
  if (!scope_.charge(list.size())) return std::nullopt;
  for (const Value& item : list) {
    const auto* range = as_range(value) == nullptr ? as_range(item) : nullptr;
    const auto fits = range != nullptr ? lies_in(value, *range) : equals(value, item);
    if (fits == true) return true;
  }
  return value.as<List>() != nullptr && equals(value, list) == true;
}

std::optional<bool> Evaluator::lies_in(const Value& value, const RangeValue& range) {
  std::optional<bool> above = true;
  std::optional<bool> below = true;
  const auto over = range.low_open ? Operator::greater : Operator::greater_or_equal;
  const auto under = range.high_open ? Operator::less : Operator::less_or_equal;
  if (!range.low.is_null()) above = as_boolean(compute(over, value, range.low));
  if (!range.high.is_null()) below = as_boolean(compute(under, value, range.high));
  return conjoined(above, below);
}

// Calls `visit` once for every combination; false if a source is nothing to go through.
bool Evaluator::iterate(const std::vector<Iterator>& iterators, std::size_t index,
                        const Visit& visit) {
  if (scope_.is_exhausted()) return false;
  if (index == iterators.size()) return visit(), true;
  const Iterator& iterator = iterators[index];
  const auto enter = [&](const Value& item) {
    const Scope::Mark mark = scope_.mark();
    scope_.push(iterator.name, item);
    const bool done = iterate(iterators, index + 1, visit);
    scope_.back_to(mark);
    return done;
  };
  const auto* bare = as<Range>(*iterator.source);
  if (bare != nullptr && bare->bare) {
    const Value low = evaluate(*bare->low);
    const Value high = evaluate(*bare->high);
    return iterate_between(low, high, enter);
  }
  Value held;
  const Value& source = refer(*iterator.source, held);
  if (source.is_null()) return false;
  if (const auto* range = as_range(source)) return iterate_range(*range, enter);
  const auto* list = source.as<List>();
  return list == nullptr ? enter(source) : std::ranges::all_of(*list, enter);
}

// Whole numbers or days, downwards if `high` is below `low`.
bool Evaluator::iterate_between(const Value& low, const Value& high, const Enter& enter) {
  const bool dates = low.as<Date>() != nullptr && high.as<Date>() != nullptr;
  const auto place = [&](const Value& bound) -> std::optional<std::int64_t> {
    if (dates) return days_since_1970(*bound.as<Date>());
    const auto* number = bound.as<Decimal>();
    return number == nullptr ? std::nullopt : number->to_integer();
  };
  const auto from = place(low);
  const auto to = place(high);
  if (!from || !to) return false;
  const std::int64_t step = *from <= *to ? 1 : -1;
  for (std::int64_t at = *from;; at += step) {
    const Value item = dates ? Value(date_of_days(at)) : Value::whole(at);
    if (!scope_.charge(1) || !enter(item)) return false;
    if (at == *to) return true;
  }
}

// Upwards, without the bounds that are open.
bool Evaluator::iterate_range(const RangeValue& range, const Enter& enter) {
  const auto order = compare(range.low, range.high);
  if (!order) return false;
  if (*order > 0) return true;
  const auto inside = [&](const Value& item) {
    const bool left_out = (range.low_open && equals(item, range.low) == true) ||
                          (range.high_open && equals(item, range.high) == true);
    return left_out || enter(item);
  };
  return iterate_between(range.low, range.high, inside);
}

Value Evaluator::value_of(const For& loop, const Syntax&) {
  Value results = List();
  const auto visit = [&] {
    const Scope::Mark mark = scope_.mark();
    scope_.push("partial", results);
    Value result = evaluate(*loop.result);
    scope_.back_to(mark);
    results.as<List>()->push_back(std::move(result));
  };
  return iterate(loop.iterators, 0, visit) ? std::move(results) : Value();
}

Value Evaluator::value_of(const Quantified& quantified, const Syntax&) {
  const bool some = quantified.quantity == Quantity::some;
  std::optional<bool> result = !some;
  const auto visit = [&] {
    const auto holds = as_boolean(evaluate(*quantified.condition));
    result = some ? disjoined(result, holds) : conjoined(result, holds);
  };
  return iterate(quantified.iterators, 0, visit) ? as_value(result) : Value();
}

}  // namespace banli::feel
