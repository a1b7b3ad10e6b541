#include "feel/syntax.hpp"
#include "graph/rules/rules.hpp"

namespace banli::graph {
namespace {

bool asks_for_authority(const feel::Syntax& syntax) {
  const auto* call = feel::as<feel::Call>(syntax);
  if (call != nullptr && call->function == "within authority") return true;
  bool asks = false;
  feel::for_each_child(
      syntax, [&](const feel::Syntax& child) { asks = asks || asks_for_authority(child); });
  return asks;
}

}  // namespace

void check_authority(const Graph&, Reading& reading) {
  const office::Organisation* organisation = reading.library.organisation;
  if (organisation == nullptr || !organisation->authority.name.empty()) return;
  for (const Formula& formula : reading.formulas) {
    if (!asks_for_authority(formula.expression.syntax())) continue;
    reading.warn(formula.expression.span(), "no-table-of-authority",
                 {{"organisation", organisation->name}});
  }
}

}  // namespace banli::graph
