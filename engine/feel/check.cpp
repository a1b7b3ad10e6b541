#include <algorithm>

#include "base/match.hpp"
#include "feel/call_check.hpp"
#include "feel/expression.hpp"
#include "feel/functions/functions.hpp"
#include "feel/hyphen.hpp"
#include "feel/temporal.hpp"
#include "feel/values.hpp"
#include "text/keys.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;
using text::Problems;

bool is_unknown(const Type& type) { return type.is(Kind::any) || type.is(Kind::null); }

// Any value of a kind: what an operator makes of two samples tells what it does with their kinds.
Value sample(Kind kind) {
  switch (kind) {
    case Kind::boolean:
      return true;
    case Kind::number:
      return Value::whole(1);
    case Kind::string:
      return "";
    case Kind::date:
      return Date{};
    case Kind::time:
      return TimeOfDay{};
    case Kind::date_time:
      return DateTime{};
    case Kind::days_duration:
      return DaysDuration{1};
    case Kind::months_duration:
      return MonthsDuration{1};
    case Kind::list:
      return List{};
    case Kind::context:
      return Context{};
    case Kind::any:
    case Kind::null:
    case Kind::range:
    case Kind::function:
      break;
  }
  return Null{};
}

std::optional<std::string> nearest_member(const Type& record, std::string_view written) {
  std::vector<std::string_view> names;
  for (const auto& [name, type] : record.members) names.push_back(name);
  const auto nearest = text::nearest_word(written, names);
  return nearest ? std::optional(std::string(*nearest)) : std::nullopt;
}

class Checker {
 public:
  Checker(const Types& types, Problems& problems) : types_(types), problems_(&problems) {}

  Type infer(const Syntax& syntax) {
    return match(syntax.node, [&](const auto& node) { return type_of(node, syntax); });
  }

 private:
  struct Frame {
    std::string_view name;  // empty: the members of the type
    Type type;
  };

  void report(Span span, std::string code, text::Arguments arguments) {
    problems_->push_back(text::error_at(span, std::move(code), std::move(arguments)));
  }

  std::optional<Type> find(std::string_view name) const {
    for (std::size_t i = frames_.size(); i-- > 0;) {
      const Frame& frame = frames_[i];
      if (frame.name == name) return frame.type;
      if (!frame.name.empty()) continue;
      const auto member = frame.type.members.find(name);
      if (member != frame.type.members.end()) return member->second;
    }
    if (auto type = types_.find(name)) return type;
    const auto may_have = [](const Frame& frame) {
      return frame.name.empty() && (frame.type.open || frame.type.is(Kind::any));
    };
    return std::ranges::any_of(frames_, may_have) ? std::optional(Type()) : std::nullopt;
  }

  std::optional<Type> member_type(const Type& base, const std::string& member) const {
    if (is_unknown(base)) return Type();
    if (base.is(Kind::list)) {
      auto inner = member_type(item_type(base), member);
      return inner ? std::optional(Type::list_of(std::move(*inner))) : std::nullopt;
    }
    if (!base.is(Kind::context)) return property_type(base.kind, member);
    const auto found = base.members.find(member);
    if (found != base.members.end()) return found->second;
    return base.open ? std::optional(Type()) : std::nullopt;
  }

  bool is_known(const Hyphenated& hyphenated) {
    if (hyphenated.base == nullptr) {
      return types_.find(hyphenated.meant) || types_.find_function(hyphenated.meant) != nullptr ||
             std::ranges::any_of(frames_, [&](const Frame& frame) {
               return frame.name == hyphenated.meant ||
                      frame.type.members.contains(hyphenated.meant);
             });
    }
    Problems unheard;
    Problems* const heard = std::exchange(problems_, &unheard);
    const Type base = infer(*hyphenated.base);
    problems_ = heard;
    return base.members.contains(hyphenated.meant);
  }

  Type type_of(const Literal& literal, const Syntax&) { return Type::of(kind_of(literal.value)); }

  Type type_of(const Name& name, const Syntax& syntax) {
    if (auto type = find(name.name)) return *type;
    if (find_built_in(name.name) != nullptr) return Type::of(Kind::function);
    report(syntax.span, "unknown-name", {{"name", name.name}});
    return {};
  }

  Type type_of(const Path& path, const Syntax&) {
    const Type base = infer(*path.base);
    if (auto type = member_type(base, path.member)) return *type;
    text::Arguments arguments{
        {"member", path.member}, {"type", text(base)}, {"type_zh", chinese_text(base)}};
    if (const auto nearest = nearest_member(item_type(base), path.member)) {
      arguments.emplace_back("suggestion", *nearest);
    }
    report(path.member_span, "unknown-member", std::move(arguments));
    return {};
  }

  Type type_of(const Filter& filter, const Syntax&) {
    const Type list = infer(*filter.list);
    Type item = item_type(list);
    const std::size_t outer = frames_.size();
    frames_.push_back({"item", item});
    if (is_unknown(item) || item.is(Kind::context)) frames_.push_back({"", item});
    const Type condition = infer(*filter.condition);
    frames_.resize(outer);
    if (condition.is(Kind::number)) return item;
    demand(Kind::boolean, condition, filter.condition->span, "condition-not-boolean");
    return is_unknown(condition) ? Type() : Type::list_of(item);
  }

  void demand(Kind wanted, const Type& found, Span span, const char* code) {
    if (is_unknown(found) || found.is(wanted)) return;
    report(span, code, {{"found", text(found)}, {"found_zh", chinese_text(found)}});
  }

  Type type_of(const Call& call, const Syntax&) {
    std::vector<Type> arguments;
    for (const Child& argument : call.arguments) arguments.push_back(infer(*argument));
    const bool own = find_built_in(call.function) == nullptr &&
                     types_.find_function(call.function) == nullptr && find(call.function);
    return own ? Type() : check_call(call, arguments, types_, *problems_);
  }

  Type type_of(const Invocation& call, const Syntax&) {
    infer(*call.callee);
    for (const Child& argument : call.arguments) infer(*argument);
    return {};
  }

  Type type_of(const InstanceOf& instance, const Syntax&) {
    infer(*instance.value);
    return Type::of(Kind::boolean);
  }

  Type type_of(const FunctionDefinition& function, const Syntax&) {
    const std::size_t outer = frames_.size();
    for (const Parameter& parameter : function.parameters) {
      frames_.push_back({parameter.name, parameter.type});
    }
    if (function.body != nullptr) infer(*function.body);
    frames_.resize(outer);
    return Type::of(Kind::function);
  }

  Type type_of(const Negation& negation, const Syntax& syntax) {
    Type operand = infer(*negation.operand);
    if (is_unknown(operand) || !negated(sample(operand.kind)).is_null()) return operand;
    report(syntax.span, "operator-unfit",
           {{"operator", "-"},
            {"left", text(operand)},
            {"left_zh", chinese_text(operand)},
            {"right", text(operand)},
            {"right_zh", chinese_text(operand)}});
    return {};
  }

  Type type_of(const Binary& binary, const Syntax& syntax) {
    if (const auto hyphenated = find_hyphenated(syntax); hyphenated && is_known(*hyphenated)) {
      report(hyphenated->span, "hyphen-in-name",
             {{"found", hyphenated->written}, {"wanted", hyphenated->meant}});
      return {};
    }
    const Type left = infer(*binary.left);
    const Type right = infer(*binary.right);
    const auto operation = binary.operation;
    if (operation == Operator::conjunction || operation == Operator::disjunction) {
      demand(Kind::boolean, left, binary.left->span, "condition-not-boolean");
      demand(Kind::boolean, right, binary.right->span, "condition-not-boolean");
      return Type::of(Kind::boolean);
    }
    return result_of(operation, {*binary.left, left}, {*binary.right, right}, syntax.span);
  }

  struct Operand {
    const Syntax& syntax;
    const Type& type;
  };

  // The smallest place: a literal that does not fit, else the whole.
  Type result_of(Operator operation, Operand left, Operand right, Span span) {
    const bool compares = is_comparison(operation);
    if (is_unknown(left.type) || is_unknown(right.type)) {
      return compares ? Type::of(Kind::boolean) : Type();
    }
    const Value result = compute(operation, sample(left.type.kind), sample(right.type.kind));
    if (!result.is_null()) return Type::of(kind_of(result));
    const bool left_literal = as<Literal>(left.syntax) != nullptr;
    const bool right_literal = as<Literal>(right.syntax) != nullptr;
    if (left_literal != right_literal) span = (left_literal ? left : right).syntax.span;
    report(span, compares ? "comparison-unfit" : "operator-unfit",
           {{"operator", std::string(text(operation))},
            {"left", text(left.type)},
            {"left_zh", chinese_text(left.type)},
            {"right", text(right.type)},
            {"right_zh", chinese_text(right.type)}});
    return compares ? Type::of(Kind::boolean) : Type();
  }

  void compare_with(Operator operation, Operand value, const Syntax& other) {
    const Type type = infer(other);
    result_of(operation, value, {other, type}, other.span);
  }

  Type type_of(const Between& between, const Syntax&) {
    const Type value = infer(*between.value);
    compare_with(Operator::greater_or_equal, {*between.value, value}, *between.low);
    compare_with(Operator::less_or_equal, {*between.value, value}, *between.high);
    return Type::of(Kind::boolean);
  }

  Type type_of(const Range& range, const Syntax&) {
    const Type low = infer(*range.low);
    compare_with(Operator::less_or_equal, {*range.low, low}, *range.high);
    return Type::range_of(low);
  }

  Type type_of(const UnaryComparison& comparison, const Syntax&) {
    return Type::range_of(infer(*comparison.operand));
  }

  Type type_of(const In& in, const Syntax&) {
    const Type value = infer(*in.value);
    const std::size_t outer = frames_.size();
    frames_.push_back({"?", value});
    for (const Child& test : in.tests) check_test({*in.value, value}, *test);
    frames_.resize(outer);
    return Type::of(Kind::boolean);
  }

  void check_test(Operand value, const Syntax& test) {
    if (const auto* comparison = as<UnaryComparison>(test)) {
      return compare_with(comparison->operation, value, *comparison->operand);
    }
    if (const auto* range = as<Range>(test)) {
      compare_with(Operator::greater_or_equal, value, *range->low);
      return compare_with(Operator::less_or_equal, value, *range->high);
    }
    const Type found = infer(test);
    if (found.is(Kind::boolean)) return;
    Type wanted = value.type.is(Kind::list) ? found : item_type(found);
    if (wanted.is(Kind::range) && !value.type.is(Kind::range)) wanted = item_type(wanted);
    result_of(Operator::equal, value, {test, wanted}, test.span);
  }

  Type type_of(const Conditional& choice, const Syntax&) {
    const Type condition = infer(*choice.condition);
    demand(Kind::boolean, condition, choice.condition->span, "condition-not-boolean");
    const Type holds = infer(*choice.holds);
    return type_of_both(holds, infer(*choice.otherwise));
  }

  void enter(const std::vector<Iterator>& iterators) {
    for (const Iterator& iterator : iterators) {
      const Type source = infer(*iterator.source);
      if (!source.is(Kind::range)) {
        demand(Kind::list, source, iterator.source->span, "list-wanted");
      }
      frames_.push_back({iterator.name, item_type(source)});
    }
  }

  Type type_of(const For& loop, const Syntax&) {
    const std::size_t outer = frames_.size();
    enter(loop.iterators);
    frames_.push_back({"partial", Type::of(Kind::list)});
    Type result = infer(*loop.result);
    frames_.resize(outer);
    return Type::list_of(std::move(result));
  }

  Type type_of(const Quantified& quantified, const Syntax&) {
    const std::size_t outer = frames_.size();
    enter(quantified.iterators);
    const Type condition = infer(*quantified.condition);
    frames_.resize(outer);
    demand(Kind::boolean, condition, quantified.condition->span, "condition-not-boolean");
    return Type::of(Kind::boolean);
  }

  Type type_of(const ListOf& list, const Syntax&) {
    Type item = Type::of(Kind::null);
    for (const Child& child : list.items) item = type_of_both(item, infer(*child));
    return item.is(Kind::null) ? Type::of(Kind::list) : Type::list_of(std::move(item));
  }

  Type type_of(const ContextOf& context, const Syntax&) {
    Type type = Type::of(Kind::context);
    const std::size_t outer = frames_.size();
    for (const Entry& entry : context.entries) {
      const std::size_t before = frames_.size();
      const bool is_function = as<FunctionDefinition>(*entry.value) != nullptr;
      if (is_function) frames_.push_back({entry.key, Type::of(Kind::function)});  // may call itself
      type.members[entry.key] = infer(*entry.value);
      frames_.resize(before);
      frames_.push_back({entry.key, type.members[entry.key]});
    }
    frames_.resize(outer);
    return type;
  }

  const Types& types_;
  Problems* problems_;
  std::vector<Frame> frames_;
};

}  // namespace

Type check(const Expression& expression, const Types& types, Problems& problems) {
  if (expression.empty()) return {};
  return Checker(types, problems).infer(expression.syntax());
}

}  // namespace banli::feel
