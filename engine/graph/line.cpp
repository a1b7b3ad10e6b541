#include "graph/line.hpp"

#include <deque>

namespace banli::graph {
namespace {

bool is_passed_by_one(const Node& node) {
  return !std::holds_alternative<Split>(node) && !std::holds_alternative<Join>(node) &&
         !std::holds_alternative<End>(node);
}

}  // namespace

std::optional<Line> line_to(const Graph& graph, StepIndex from, StepIndex to,
                            std::uint32_t ordinal) {
  const ScopeIndex scope = graph.step(to).scope;
  std::deque<Line> reached;
  StepSet seen(graph.steps().size());
  for (FlowIndex index = 0; index < graph.flows().size(); ++index) {
    const Flow& flow = graph.flow(index);
    if (flow.from != from || graph.step(flow.to).scope != scope) continue;
    if (flow.to == to && flow.ordinal == ordinal) return Line{index, index};
    reached.push_back({index, index});
  }
  while (!reached.empty()) {
    const Line line = reached.front();
    reached.pop_front();
    const StepIndex at = graph.flow(line.last).to;
    if (at == to) return line;
    if (seen.contains(at) || !is_passed_by_one(graph.step(at).node)) continue;
    seen.insert(at);
    for (const FlowIndex next : graph.step(at).outgoing) reached.push_back({line.first, next});
  }
  return {};
}

}  // namespace banli::graph
