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

bool fits(const feel::Type& type, Formula::Wanted wanted) {
  if (type.is(feel::Type::Kind::any) || wanted == Formula::Wanted::anything) return true;
  return type.is(wanted == Formula::Wanted::truth ? feel::Type::Kind::boolean
                                                  : feel::Type::Kind::number);
}

}  // namespace

void check_expressions(const Graph& graph, Reading& reading) {
  const CaseTypes types(graph);
  const WeightTypes weight_types(types);
  for (const Formula& formula : reading.formulas) {
    const bool is_weight = formula.wanted == Formula::Wanted::weight;
    const feel::Types& known = is_weight ? static_cast<const feel::Types&>(weight_types) : types;
    const feel::Type type = feel::check(formula.expression, known, reading.problems);
    if (fits(type, formula.wanted)) continue;
    reading.tell(formula.expression.span(), is_weight ? "weight-not-number" : "when-not-boolean",
                 {{"type", feel::text(type)}});
  }
}

}  // namespace banli::graph
