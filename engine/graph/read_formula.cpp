#include "graph/read_formula.hpp"

#include "base/decimal.hpp"
#include "forms/formula.hpp"

namespace banli::graph {
namespace {

feel::Expression kept(feel::Expression expression, Formula::Wanted wanted, Reading& reading) {
  if (!expression.empty()) reading.formulas.push_back({expression, wanted});
  return expression;
}

std::string quoted_feel(std::string_view text) {
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (c == '\n') {
      quoted += "\\n";
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

feel::Expression literal(const text::Tree& tree, Reading& reading) {
  const bool is_number = !tree.quoted && Decimal::from_text(tree.text).has_value();
  auto expression = feel::parse(is_number ? tree.text : quoted_feel(tree.text), tree.span);
  if (expression) return std::move(*expression);
  for (text::Problem& problem : expression.error()) reading.problems.push_back(std::move(problem));
  return {};
}

}  // namespace

feel::Expression read_when(const text::Tree& tree, Reading& reading) {
  return kept(forms::read_condition(tree, reading.problems), Formula::Wanted::truth, reading);
}

feel::Expression read_weight(const text::Tree& tree, Reading& reading) {
  feel::Expression weight = forms::is_formula(tree) ? forms::read_formula(tree, reading.problems)
                                                    : forms::read_condition(tree, reading.problems);
  return kept(std::move(weight), Formula::Wanted::weight, reading);
}

feel::Expression read_foreign_value(const text::Tree& tree, Reading& reading) {
  if (forms::is_formula(tree)) return forms::read_formula(tree, reading.problems);
  if (!text::read_text(tree, reading.problems)) return {};
  return literal(tree, reading);
}

feel::Expression read_typed_formula(const text::Tree& tree, feel::Type type, Reading& reading) {
  feel::Expression formula = forms::read_formula(tree, reading.problems);
  if (!formula.empty()) {
    reading.formulas.push_back({formula, Formula::Wanted::typed, std::move(type)});
  }
  return formula;
}

feel::Expression read_value(const text::Tree& tree, Reading& reading) {
  if (forms::is_formula(tree)) {
    return kept(forms::read_formula(tree, reading.problems), Formula::Wanted::anything, reading);
  }
  if (!text::read_text(tree, reading.problems)) return {};
  return literal(tree, reading);
}

void see_from_outside(const feel::Expression& read, Reading& reading) {
  if (!read.empty()) reading.formulas.back().from = SeenFrom::outside;
}

}  // namespace banli::graph
