#include <algorithm>
#include <cstddef>

#include "base/match.hpp"
#include "feel/evaluator.hpp"
#include "feel/temporal.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

// Of nested nodes and calls together: a function may call itself, and the stack is finite.
constexpr int greatest_evaluation_depth = 600;

const Value no_value;

}  // namespace

std::optional<bool> conjoined(std::optional<bool> a, std::optional<bool> b) {
  if (a == false || b == false) return false;
  return a && b ? std::optional(true) : std::nullopt;
}

std::optional<bool> disjoined(std::optional<bool> a, std::optional<bool> b) {
  if (a == true || b == true) return true;
  return a && b ? std::optional(false) : std::nullopt;
}

Evaluated Evaluator::run() {
  Value value = evaluate(*whole_);
  const bool too_long = scope_.is_exhausted();
  return {too_long ? Value() : std::move(value), std::move(scope_).missing(), too_long};
}

Value Evaluator::evaluate(const Syntax& syntax) {
  if (!scope_.charge(1)) return Null{};
  if (depth_ >= greatest_evaluation_depth) {
    scope_.exhaust();
    return Null{};
  }
  ++depth_;
  Value value =
      match(syntax.node, [&](const auto& node) -> Value { return value_of(node, syntax); });
  --depth_;
  return value;
}

// The place of a name or of a path through records, so that nothing large is copied on the way.
const Value* Evaluator::locate(const Syntax& syntax) {
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
const Value& Evaluator::refer(const Syntax& syntax, Value& held) {
  if (const Value* place = locate(syntax)) return *place;
  held = evaluate(syntax);
  return held;
}

Value Evaluator::copied(const Value& value) {
  return value.is_null() || !scope_.charge(weight(value)) ? Value() : value;
}

Value Evaluator::value_of(const Literal& literal, const Syntax&) {
  return settled(literal.value, scope_.names());
}

Value Evaluator::value_of(const Name&, const Syntax& syntax) { return copied(*locate(syntax)); }

Value Evaluator::value_of(const Path& path, const Syntax& syntax) {
  if (const Value* place = locate(syntax)) return copied(*place);
  if (auto value = follow(syntax)) return copied(*value);
  Value held;
  return member_of(refer(*path.base, held), path.member, syntax);
}

// As a whole, so that the host learns what exactly is read behind the text.
std::optional<Value> Evaluator::follow(const Syntax& syntax) {
  std::vector<std::string> members;
  const Syntax* at = &syntax;
  while (const auto* path = as<Path>(*at)) {
    members.insert(members.begin(), path->member);
    at = path->base.get();
    const Value* place = locate(*at);
    const std::string* text = place == nullptr ? nullptr : place->as<std::string>();
    if (text != nullptr) return scope_.names().follow(*text, members);
  }
  return std::nullopt;
}

Value Evaluator::member_of(const Value& base, const std::string& member, const Syntax& syntax) {
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
  } else if (const std::string* text = base.as<std::string>()) {
    if (auto followed = scope_.names().follow(*text, {member})) return copied(*followed);
  }
  const std::string path = path_text(syntax);
  scope_.tell_missing(path.empty() ? member : path);
  return Null{};
}

Value Evaluator::value_of(const Filter& filter, const Syntax&) {
  Value held;
  const Value& base = refer(*filter.list, held);
  if (base.is_null()) return Null{};
  const List single = base.as<List>() != nullptr ? List() : List{base};
  const List& list = base.as<List>() != nullptr ? *base.as<List>() : single;
  const auto* literal = as<Literal>(*filter.condition);
  if (literal != nullptr && literal->value.as<Decimal>() != nullptr) {
    return item_at(list, *literal->value.as<Decimal>());
  }
  return kept_items(list, *filter.condition);
}

// A condition that is a number is a place, for all items the same.
Value Evaluator::kept_items(const List& list, const Syntax& condition) {
  List kept;
  for (const Value& item : list) {
    const Scope::Mark mark = scope_.mark();
    scope_.push_item(item);
    const Value holds = evaluate(condition);
    scope_.back_to(mark);
    if (const auto* place = holds.as<Decimal>()) return item_at(list, *place);
    if (as_boolean(holds) == true) kept.push_back(copied(item));
    if (scope_.is_exhausted()) break;
  }
  return kept;
}

Value Evaluator::item_at(const List& list, const Decimal& place) {
  const auto whole = place.to_integer();
  const auto size = static_cast<std::int64_t>(list.size());
  if (!whole || *whole == 0 || *whole > size || *whole < -size) return Null{};
  return copied(list[static_cast<std::size_t>(*whole > 0 ? *whole - 1 : size + *whole)]);
}

Value Evaluator::value_of(const Negation& negation, const Syntax&) {
  return negated(evaluate(*negation.operand));
}

Value Evaluator::value_of(const Binary& binary, const Syntax&) {
  const bool conjunction = binary.operation == Operator::conjunction;
  if (conjunction || binary.operation == Operator::disjunction) {
    const auto left = as_boolean(evaluate(*binary.left));
    if (left == !conjunction) return *left;
    const auto right = as_boolean(evaluate(*binary.right));
    return as_value(conjunction ? conjoined(left, right) : disjoined(left, right));
  }
  const Value left = evaluate(*binary.left);
  const Value right = evaluate(*binary.right);
  return settled(compute(binary.operation, left, right), scope_.names());
}

Value Evaluator::value_of(const Conditional& choice, const Syntax&) {
  const bool holds = as_boolean(evaluate(*choice.condition)) == true;
  return evaluate(holds ? *choice.holds : *choice.otherwise);
}

Value Evaluator::value_of(const ListOf& list, const Syntax&) {
  List items;
  for (const Child& item : list.items) items.push_back(evaluate(*item));
  return items;
}

Value Evaluator::value_of(const ContextOf& context, const Syntax&) {
  Context made;
  const Scope::Mark mark = scope_.mark();
  for (const Entry& entry : context.entries) {
    Value value = evaluate(*entry.value);
    const auto [place, is_new] = made.emplace(entry.key, std::move(value));
    if (!is_new) return scope_.back_to(mark), Value();
    scope_.push(entry.key, place->second);
  }
  scope_.back_to(mark);
  return made;
}

Evaluated evaluate(const Expression& expression, const Names& names, Wanted wanted) {
  if (expression.empty()) return {};
  Evaluated evaluated = Evaluator(names, expression.shared_syntax()).run();
  if (wanted == Wanted::data) evaluated.value = storable(std::move(evaluated.value));
  return evaluated;
}

}  // namespace banli::feel
