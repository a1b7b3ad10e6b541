#include <set>

#include "graph/rules/order_of_steps.hpp"
#include "graph/rules/rules.hpp"
#include "graph/types.hpp"

namespace banli::graph {
namespace {

constexpr std::string_view steps_name = "steps.";

// `steps.check.done` asks for the step `check`.
std::optional<StepIndex> step_of_path(const Graph& graph, std::string_view path) {
  if (!path.starts_with(steps_name)) return std::nullopt;
  path.remove_prefix(steps_name.size());
  const std::string_view name = path.substr(0, path.find('.'));
  for (StepIndex step = 1; step < graph.steps().size(); ++step) {
    if (name_in_expressions(graph.step(step).name) == name) return step;
  }
  return std::nullopt;
}

std::vector<StepAsked> asked_by_formulas(const Graph& graph, const Reading& reading) {
  std::vector<StepAsked> asked;
  for (const Formula& formula : reading.formulas) {
    if (formula.names != Formula::Names::of_case) continue;
    std::set<StepIndex> steps;
    for (const std::string& path : formula.expression.reads()) {
      if (const auto step = step_of_path(graph, path)) steps.insert(*step);
    }
    for (const StepIndex step : steps) {
      asked.push_back({step, formula.expression.span(), formula.step});
    }
  }
  return asked;
}

}  // namespace

void check_steps_asked(const Graph& graph, Reading& reading) {
  OrderOfSteps order(graph, reading);
  std::vector<StepAsked> all = reading.asked;
  for (StepAsked& one : asked_by_formulas(graph, reading)) all.push_back(one);
  for (const StepAsked& one : all) {
    if (one.step == 0 || order.may_be_done_when_asked(one.asked, one.step)) continue;
    reading.tell(one.span, "step-not-before",
                 {{"name", graph.step(one.asked).name}, {"step", graph.step(one.step).name}});
  }
}

}  // namespace banli::graph
