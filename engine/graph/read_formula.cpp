#include "graph/read_formula.hpp"

#include "base/decimal.hpp"
#include "calendar/functions.hpp"
#include "forms/formula.hpp"

namespace banli::graph {
namespace {

feel::Expression kept(const Formula& formula, Reading& reading) {
  if (!formula.expression.empty()) reading.formulas.push_back(formula);
  return formula.expression;
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

feel::Expression formula_or_literal(const text::Tree& tree, Reading& reading) {
  if (forms::is_formula(tree, reading.problems)) return forms::read_formula(tree, reading.problems);
  if (!text::read_text(tree, reading.problems)) return {};
  return literal(tree, reading);
}

}  // namespace

feel::Expression read_when(const text::Tree& tree, Reading& reading) {
  return kept({forms::read_condition(tree, reading.problems), Formula::Wanted::truth}, reading);
}

feel::Expression read_weight(const text::Tree& tree, Reading& reading) {
  feel::Expression weight = forms::is_formula(tree, reading.problems)
                                ? forms::read_formula(tree, reading.problems)
                                : forms::read_condition(tree, reading.problems);
  return kept({std::move(weight), Formula::Wanted::weight}, reading);
}

feel::Expression read_value(const text::Tree& tree, Reading& reading) {
  return kept({formula_or_literal(tree, reading), Formula::Wanted::anything}, reading);
}

feel::Expression read_value(const text::Tree& tree, std::vector<feel::Type> types,
                            Reading& reading) {
  return kept({formula_or_literal(tree, reading), Formula::Wanted::typed, std::move(types)},
              reading);
}

feel::Expression read_written(const text::Tree& tree, const std::string& place,
                              Formula::Names names, Reading& reading) {
  return kept({formula_or_literal(tree, reading), Formula::Wanted::written, {}, place, names},
              reading);
}

std::vector<feel::Type> types_of_time() {
  using enum feel::Type::Kind;
  return {feel::Type::of(date), feel::Type::of(date_time), feel::Type::of(days_duration),
          feel::Type::of(months_duration), calendar::type_of_working_duration()};
}

std::vector<feel::Type> types_of_key() {
  using enum feel::Type::Kind;
  return {feel::Type::of(string),    feel::Type::of(number), feel::Type::of(date),
          feel::Type::of(date_time), feel::Type::of(time),   feel::Type::of(boolean)};
}

void see_from_outside(const feel::Expression& read, Reading& reading) {
  if (!read.empty()) reading.formulas.back().from = SeenFrom::outside;
}

}  // namespace banli::graph
