#include "feel/syntax.hpp"

#include "base/match.hpp"

namespace banli::feel {
namespace {

using Visit = std::function<void(const Syntax&)>;

void visit_all(const std::vector<Child>& children, const Visit& visit) {
  for (const Child& child : children) visit(*child);
}

void visit_sources(const std::vector<Iterator>& iterators, const Visit& visit) {
  for (const Iterator& iterator : iterators) visit(*iterator.source);
}

}  // namespace

std::string_view text(Operator operation) {
  switch (operation) {
    case Operator::disjunction:
      return "or";
    case Operator::conjunction:
      return "and";
    case Operator::equal:
      return "=";
    case Operator::unequal:
      return "!=";
    case Operator::less:
      return "<";
    case Operator::less_or_equal:
      return "<=";
    case Operator::greater:
      return ">";
    case Operator::greater_or_equal:
      return ">=";
    case Operator::add:
      return "+";
    case Operator::subtract:
      return "-";
    case Operator::multiply:
      return "*";
    case Operator::divide:
      return "/";
    case Operator::power:
      return "**";
  }
  return "";
}

bool is_comparison(Operator operation) {
  return operation >= Operator::equal && operation <= Operator::greater_or_equal;
}

void for_each_child(const Syntax& syntax, const Visit& visit) {
  match(
      syntax.node, [](const Literal&) {}, [](const Name&) {},
      [&](const Path& path) { visit(*path.base); },
      [&](const Filter& filter) { visit(*filter.list), visit(*filter.condition); },
      [&](const Call& call) { visit_all(call.arguments, visit); },
      [&](const Invocation& call) { visit(*call.callee), visit_all(call.arguments, visit); },
      [&](const Negation& negation) { visit(*negation.operand); },
      [&](const Binary& binary) { visit(*binary.left), visit(*binary.right); },
      [&](const Between& between) {
        visit(*between.value), visit(*between.low), visit(*between.high);
      },
      [&](const Range& range) { visit(*range.low), visit(*range.high); },
      [&](const UnaryComparison& comparison) { visit(*comparison.operand); },
      [&](const In& in) { visit(*in.value), visit_all(in.tests, visit); },
      [&](const InstanceOf& instance) { visit(*instance.value); },
      [&](const FunctionDefinition& function) {
        if (function.body != nullptr) visit(*function.body);
      },
      [&](const Conditional& choice) {
        visit(*choice.condition), visit(*choice.holds), visit(*choice.otherwise);
      },
      [&](const For& loop) { visit_sources(loop.iterators, visit), visit(*loop.result); },
      [&](const Quantified& quantified) {
        visit_sources(quantified.iterators, visit), visit(*quantified.condition);
      },
      [&](const ListOf& list) { visit_all(list.items, visit); },
      [&](const ContextOf& context) {
        for (const Entry& entry : context.entries) visit(*entry.value);
      });
}

std::string path_text(const Syntax& syntax) {
  if (const auto* name = as<Name>(syntax)) return name->name;
  const auto* path = as<Path>(syntax);
  if (path == nullptr) return "";
  const std::string base = path_text(*path->base);
  return base.empty() ? "" : base + "." + path->member;
}

}  // namespace banli::feel
