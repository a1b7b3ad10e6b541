#include <set>

#include "forms/form_checks.hpp"
#include "graph/rules/rules.hpp"
#include "graph/turn_types.hpp"

namespace banli::graph {

void check_form_formulas(const Graph& graph, Reading& reading) {
  const CaseTypes types(graph);
  std::set<std::string> checked;
  for (StepIndex step = 0; step < graph.steps().size(); ++step) {
    for (const FormUse& use : forms_of(graph.step(step).node)) {
      if (!checked.insert(use.record).second) continue;
      const TurnTypes around(types, graph, step, SeenFrom::inside);
      text::Problems problems;
      forms::check_formulas(*use.form, around, problems);
      for (text::Problem& problem : problems) {
        if (step != 0) problem.notes.push_back({"form-filled-here", graph.step(step).span, {}});
        reading.problems.push_back(std::move(problem));
      }
    }
  }
}

}  // namespace banli::graph
