#include <algorithm>
#include <cstddef>

#include "base/match.hpp"
#include "feel/expression.hpp"
#include "feel/scope.hpp"
#include "feel/temporal.hpp"
#include "feel/values.hpp"
#include "feel/functions/functions.hpp"

namespace banli::feel {
namespace {

const Value no_value;

std::optional<bool> conjoined(std::optional<bool> a, std::optional<bool> b) {
  if (a == false || b == false) return false;
  return a && b ? std::optional(true) : std::nullopt;
}

std::optional<bool> disjoined(std::optional<bool> a, std::optional<bool> b) {
  if (a == true || b == true) return true;
  return a && b ? std::optional(false) : std::nullopt;
}

class Evaluator {
 public:
  explicit Evaluator(const Names& names) : scope_(names) {}

  Evaluated run(const Syntax& syntax) {
    Value value = evaluate(syntax);
    const bool too_long = scope_.is_exhausted();
    return {too_long ? Value() : std::move(value), std::move(scope_).missing(), too_long};
  }

 private:
  Value evaluate(const Syntax& syntax) {
    if (!scope_.charge(1)) return Null{};
    return match(syntax.node,
                 [&](const auto& node) -> Value { return value_of(node, syntax); });
  }

  // The place of a name or of a path through records, so that nothing large is copied on the way.
  const Value* locate(const Syntax& syntax) {
    if (const auto* name = as<Name>(syntax)) return scope_.find(name->name);
    const auto* path = as<Path>(syntax);
    const Value* base = path == nullptr ? nullptr : locate(*path->base);
    const auto* context = base == nullptr ? nullptr : base->as<Context>();
    if (context == nullptr) return nullptr;
    const auto member = context->find(path->member);
    if (member != context->end()) return &member->second;
    scope_.tell_missing(path_text(syntax));
    return &no_value;
  }

  // What the syntax says, where it stands if it stands somewhere, else held in `held`.
  const Value& refer(const Syntax& syntax, Value& held) {
    if (const Value* place = locate(syntax)) return *place;
    held = evaluate(syntax);
    return held;
  }

  Value copied(const Value& value) {
    return value.is_null() || !scope_.charge(weight(value)) ? Value() : value;
  }

  Value value_of(const Literal& literal, const Syntax&) { return literal.value; }

  Value value_of(const Name&, const Syntax& syntax) { return copied(*locate(syntax)); }

  Value value_of(const Path& path, const Syntax& syntax) {
    if (const Value* place = locate(syntax)) return copied(*place);
    Value held;
    return member_of(refer(*path.base, held), path.member, syntax);
  }

  Value member_of(const Value& base, const std::string& member, const Syntax& syntax) {
    if (!scope_.charge(1)) return Null{};
    if (const auto* list = base.as<List>()) {
      List members;
      for (const Value& item : *list) members.push_back(member_of(item, member, syntax));
      return members;
    }
    if (const auto* context = base.as<Context>()) {
      const auto found = context->find(member);
      if (found != context->end()) return copied(found->second);
    } else if (auto value = property(base, member)) {
      return *value;
    }
    const std::string path = path_text(syntax);
    scope_.tell_missing(path.empty() ? member : path);
    return Null{};
  }

  Value value_of(const Filter& filter, const Syntax&) {
    Value held;
    const Value& base = refer(*filter.list, held);
    if (base.is_null()) return Null{};
    const List single = base.as<List>() != nullptr ? List() : List{base};
    const List& list = base.as<List>() != nullptr ? *base.as<List>() : single;
    const auto* literal = as<Literal>(*filter.condition);
    if (literal != nullptr && literal->value.as<Decimal>() != nullptr) {
      return item_at(list, *literal->value.as<Decimal>());
    }
    List kept;
    for (const Value& item : list) {
      const Scope::Mark mark = scope_.mark();
      scope_.push_item(item);
      const Value holds = evaluate(*filter.condition);
      scope_.back_to(mark);
      if (const auto* place = holds.as<Decimal>()) return item_at(list, *place);
      if (as_boolean(holds) == true) kept.push_back(copied(item));
      if (scope_.is_exhausted()) break;
    }
    return kept;
  }

  Value item_at(const List& list, const Decimal& place) {
    const auto whole = place.to_integer();
    const auto size = static_cast<std::int64_t>(list.size());
    if (!whole || *whole == 0 || *whole > size || *whole < -size) return Null{};
    return copied(list[static_cast<std::size_t>(*whole > 0 ? *whole - 1 : size + *whole)]);
  }

  Value value_of(const Call& call, const Syntax&) {
    std::vector<Value> arguments;
    for (const Child& argument : call.arguments) arguments.push_back(evaluate(*argument));
    std::size_t cost = 0;
    for (const Value& argument : arguments) cost += weight(argument);
    if (!scope_.charge(cost)) return Null{};
    if (const BuiltIn* built_in = find_built_in(call.function)) {
      const bool spread = built_in->shape == BuiltIn::Shape::spread;
      const bool fits = arguments.size() >= built_in->required &&
                        (spread || arguments.size() <= built_in->function.parameters.size());
      return fits ? built_in->function.call(arguments) : Value();
    }
    const Function* function = scope_.names().find_function(call.function);
    if (function == nullptr) scope_.tell_missing(call.function);
    const bool fits = function != nullptr && arguments.size() == function->parameters.size();
    return fits ? function->call(arguments) : Value();
  }

  Value value_of(const Negation& negation, const Syntax&) {
    return negated(evaluate(*negation.operand));
  }

  Value value_of(const Binary& binary, const Syntax&) {
    const bool conjunction = binary.operation == Operator::conjunction;
    if (conjunction || binary.operation == Operator::disjunction) {
      const auto left = as_boolean(evaluate(*binary.left));
      if (left == !conjunction) return *left;
      const auto right = as_boolean(evaluate(*binary.right));
      return as_value(conjunction ? conjoined(left, right) : disjoined(left, right));
    }
    const Value left = evaluate(*binary.left);
    const Value right = evaluate(*binary.right);
    return compute(binary.operation, left, right);
  }

  Value value_of(const Between& between, const Syntax&) {
    const Value value = evaluate(*between.value);
    const Value from = compute(Operator::greater_or_equal, value, evaluate(*between.low));
    const Value until = compute(Operator::less_or_equal, value, evaluate(*between.high));
    return as_value(conjoined(as_boolean(from), as_boolean(until)));
  }

  // Ranges and comparisons are evaluated by the tests and loops they stand in.
  Value value_of(const Range&, const Syntax&) { return Null{}; }
  Value value_of(const UnaryComparison&, const Syntax&) { return Null{}; }

  Value value_of(const In& in, const Syntax&) {
    const Value value = evaluate(*in.value);
    const Scope::Mark mark = scope_.mark();
    scope_.push("?", value);
    std::optional<bool> result = false;
    for (const Child& test : in.tests) result = disjoined(result, passes(value, *test));
    scope_.back_to(mark);
    return as_value(result);
  }

  std::optional<bool> passes(const Value& value, const Syntax& test) {
    if (const auto* comparison = as<UnaryComparison>(test)) {
      return as_boolean(compute(comparison->operation, value, evaluate(*comparison->operand)));
    }
    if (const auto* range = as<Range>(test)) return lies_in(value, *range);
    Value held;
    const Value& wanted = refer(test, held);
    if (const auto* list = wanted.as<List>(); list != nullptr && value.as<List>() == nullptr) {
      std::optional<bool> result = false;
      for (const Value& item : *list) result = disjoined(result, equals(value, item));
      return result;
    }
    // A test that is a condition over `?` holds by itself.
    const bool is_condition = wanted.as<bool>() != nullptr && value.as<bool>() == nullptr;
    return is_condition ? as_boolean(wanted) : equals(value, wanted);
  }

  std::optional<bool> lies_in(const Value& value, const Range& range) {
    const auto above = range.low_open ? Operator::greater : Operator::greater_or_equal;
    const auto below = range.high_open ? Operator::less : Operator::less_or_equal;
    return conjoined(as_boolean(compute(above, value, evaluate(*range.low))),
                     as_boolean(compute(below, value, evaluate(*range.high))));
  }

  Value value_of(const Conditional& choice, const Syntax&) {
    const bool holds = as_boolean(evaluate(*choice.condition)) == true;
    return evaluate(holds ? *choice.holds : *choice.otherwise);
  }

  // Calls `visit` once for every combination; false if a source is nothing to go through.
  template <class Visit>
  bool iterate(const std::vector<Iterator>& iterators, std::size_t index, const Visit& visit) {
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
    if (const auto* range = as<Range>(*iterator.source)) return iterate_range(*range, enter);
    Value held;
    const Value& source = refer(*iterator.source, held);
    if (source.is_null()) return false;
    const auto* list = source.as<List>();
    return list == nullptr ? enter(source) : std::ranges::all_of(*list, enter);
  }

  template <class Enter>
  bool iterate_range(const Range& range, const Enter& enter) {
    const Value low = evaluate(*range.low);
    const Value high = evaluate(*range.high);
    const auto from = low.as<Decimal>() != nullptr ? low.as<Decimal>()->to_integer() : std::nullopt;
    const auto to = high.as<Decimal>() != nullptr ? high.as<Decimal>()->to_integer() : std::nullopt;
    if (!from || !to) return false;
    const std::int64_t step = *from <= *to ? 1 : -1;
    for (std::int64_t number = *from;; number += step) {
      if (!scope_.charge(1) || !enter(Value::whole(number))) return false;
      if (number == *to) return true;
    }
  }

  Value value_of(const For& loop, const Syntax&) {
    List results;
    const auto visit = [&] { results.push_back(evaluate(*loop.result)); };
    return iterate(loop.iterators, 0, visit) ? Value(std::move(results)) : Value();
  }

  Value value_of(const Quantified& quantified, const Syntax&) {
    const bool some = quantified.quantity == Quantity::some;
    std::optional<bool> result = !some;
    const auto visit = [&] {
      const auto holds = as_boolean(evaluate(*quantified.condition));
      result = some ? disjoined(result, holds) : conjoined(result, holds);
    };
    return iterate(quantified.iterators, 0, visit) ? as_value(result) : Value();
  }

  Value value_of(const ListOf& list, const Syntax&) {
    List items;
    for (const Child& item : list.items) items.push_back(evaluate(*item));
    return items;
  }

  Value value_of(const ContextOf& context, const Syntax&) {
    Context made;
    const Scope::Mark mark = scope_.mark();
    for (const Entry& entry : context.entries) {
      Value value = evaluate(*entry.value);
      const auto place = made.emplace(entry.key, std::move(value)).first;
      scope_.push(entry.key, place->second);
    }
    scope_.back_to(mark);
    return made;
  }

  Scope scope_;
};

}  // namespace

Evaluated evaluate(const Expression& expression, const Names& names) {
  if (expression.empty()) return {};
  return Evaluator(names).run(expression.syntax());
}

}  // namespace banli::feel
