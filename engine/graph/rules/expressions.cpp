#include "graph/rules/rules.hpp"
#include "graph/turn_types.hpp"

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

bool fits(const feel::Type& type, const Formula& formula) {
  using enum Formula::Wanted;
  if (type.is(feel::Type::Kind::any) || formula.wanted == anything) return true;
  if (formula.wanted == typed) return feel::is_compatible(formula.type, type);
  return type.is(formula.wanted == truth ? feel::Type::Kind::boolean : feel::Type::Kind::number);
}

void tell_misfit(const Formula& formula, const feel::Type& type, Reading& reading) {
  using enum Formula::Wanted;
  text::Arguments arguments = {{"type", feel::text(type)}, {"type_zh", feel::chinese_text(type)}};
  if (formula.wanted == typed) {
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
    const TurnTypes known(around, graph, formula.step, formula.from);
    const feel::Type type = feel::check(formula.expression, known, reading.problems);
    if (!fits(type, formula)) tell_misfit(formula, type, reading);
  }
}

}  // namespace banli::graph
