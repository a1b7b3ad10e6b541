#include "graph/rules/rules.hpp"
#include "graph/types.hpp"

namespace banli::graph {
namespace {

// The types of the case, and the holder of the vote that is weighed.
class WeightTypes : public feel::Types {
 public:
  explicit WeightTypes(const CaseTypes& types) : types_(types) {}
  std::optional<feel::Type> find(std::string_view name) const override {
    if (name == "holder") return feel::Type::of(feel::Type::Kind::string);
    return types_.find(name);
  }
  const feel::Function* find_function(std::string_view name) const override {
    return types_.find_function(name);
  }

 private:
  const CaseTypes& types_;
};

// Inside the turns of a step, and of the groups around it, their items have names.
class TurnTypes : public feel::Types {
 public:
  TurnTypes(const feel::Types& types, const Graph& graph, const Reading& reading, StepIndex step)
      : types_(types), graph_(graph), reading_(reading), step_(step) {}
  std::optional<feel::Type> find(std::string_view name) const override {
    for (StepIndex step = step_; step != 0; step = reading_.places[step].inside) {
      const auto& each = graph_.step(step).each;
      const auto* of = each ? std::get_if<EachOf>(&each->turns) : nullptr;
      if (of != nullptr && of->as == name) return feel::Type();
    }
    return types_.find(name);
  }
  const feel::Function* find_function(std::string_view name) const override {
    return types_.find_function(name);
  }

 private:
  const feel::Types& types_;
  const Graph& graph_;
  const Reading& reading_;
  StepIndex step_;
};

bool fits(const feel::Type& type, const Formula& formula) {
  using enum Formula::Wanted;
  if (type.is(feel::Type::Kind::any) || formula.wanted == anything) return true;
  if (formula.wanted == typed) return feel::is_compatible(formula.type, type);
  return type.is(formula.wanted == truth ? feel::Type::Kind::boolean : feel::Type::Kind::number);
}

void tell_misfit(const Formula& formula, const feel::Type& type, Reading& reading) {
  using enum Formula::Wanted;
  text::Arguments arguments = {{"type", feel::text(type)}};
  if (formula.wanted == typed) {
    arguments.emplace_back("type_zh", feel::chinese_text(type));
    arguments.emplace_back("wanted", feel::text(formula.type));
    arguments.emplace_back("wanted_zh", feel::chinese_text(formula.type));
  }
  const std::string_view code = formula.wanted == typed    ? "formula-of-other-type"
                                : formula.wanted == weight ? "weight-not-number"
                                                           : "when-not-boolean";
  reading.tell(formula.expression.span(), std::string(code), std::move(arguments));
}

}  // namespace

void check_expressions(const Graph& graph, Reading& reading) {
  const CaseTypes types(graph);
  const WeightTypes weight_types(types);
  for (const Formula& formula : reading.formulas) {
    const bool is_weight = formula.wanted == Formula::Wanted::weight;
    const feel::Types& around = is_weight ? static_cast<const feel::Types&>(weight_types) : types;
    const TurnTypes known(around, graph, reading, formula.step);
    const feel::Type type = feel::check(formula.expression, known, reading.problems);
    if (!fits(type, formula)) tell_misfit(formula, type, reading);
  }
}

}  // namespace banli::graph
