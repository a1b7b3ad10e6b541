#include "graph/turn_records.hpp"
#include "graph/rules/rules.hpp"

namespace banli::graph {

void check_turn_records(const Graph& graph, Reading& reading) {
  for (const auto& [record, steps] : find_writers(graph)) {
    const std::vector<StepIndex> turns = turns_around(graph, steps.front());
    for (const StepIndex step : steps) {
      if (turns_around(graph, step) == turns) continue;
      reading.tell(graph.step(step).span, "record-in-other-turns",
                   {{"record", record},
                    {"step", graph.step(step).name},
                    {"other", graph.step(steps.front()).name}});
    }
  }
}

}  // namespace banli::graph
