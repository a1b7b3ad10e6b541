#include "graph/automatic_loop.hpp"

#include <algorithm>
#include <optional>

namespace banli::graph {
namespace {

// The shortest way by automatic steps from `first` back to `first`.
std::vector<StepIndex> circle_through(const Graph& graph, StepIndex first) {
  std::vector<std::optional<StepIndex>> parents(graph.steps().size());
  std::vector<StepIndex> line{first};
  for (std::size_t i = 0; i < line.size(); ++i) {
    for (FlowIndex flow : graph.step(line[i]).outgoing) {
      const StepIndex next = graph.flow(flow).to;
      if (parents[next] || rests_at(graph.step(next))) continue;
      parents[next] = line[i];
      line.push_back(next);
    }
    if (parents[first]) break;
  }
  std::vector<StepIndex> circle;
  if (!parents[first]) return circle;
  for (StepIndex step = *parents[first]; step != first; step = *parents[step]) {
    circle.push_back(step);
  }
  circle.push_back(first);
  std::ranges::reverse(circle);
  circle.push_back(first);
  return circle;
}

}  // namespace

std::vector<StepIndex> find_automatic_loop(const Graph& graph) {
  std::vector<StepIndex> shortest;
  for (StepIndex step = 0; step < graph.steps().size(); ++step) {
    if (rests_at(graph.step(step))) continue;
    std::vector<StepIndex> circle = circle_through(graph, step);
    if (circle.empty()) continue;
    if (shortest.empty() || circle.size() < shortest.size()) shortest = std::move(circle);
  }
  return shortest;
}

}  // namespace banli::graph
