#include "graph/regions.hpp"

#include "graph/dominators.hpp"

namespace banli::graph {
namespace {

// Everything that `neighbours` leads to from the seeds; closed steps are not entered.
template <class Neighbours>
StepSet flood(const Graph& graph, std::span<const StepIndex> seeds, const StepSet& closed,
              Neighbours neighbours) {
  StepSet reached(graph.steps().size());
  std::vector<StepIndex> open;
  const auto enter = [&](StepIndex step) {
    if (closed.contains(step) || reached.contains(step)) return;
    reached.insert(step);
    open.push_back(step);
  };
  for (StepIndex seed : seeds) enter(seed);
  while (!open.empty()) {
    const StepIndex step = open.back();
    open.pop_back();
    neighbours(graph.step(step), enter);
  }
  return reached;
}

JoinRegion region_of(const Graph& graph, StepIndex join, std::optional<StepIndex> dominator) {
  const Step& step = graph.step(join);
  StepSet closed(graph.steps().size());
  closed.insert(join);
  JoinRegion region;
  std::vector<StepIndex> sources;
  for (FlowIndex flow : step.incoming) {
    sources.push_back(graph.flow(flow).from);
    region.reaches.push_back(steps_before(graph, {&sources.back(), 1}, closed));
  }
  if (dominator) closed.insert(*dominator);
  region.rest = steps_before(graph, sources, closed);
  return region;
}

}  // namespace

StepSet steps_before(const Graph& graph, std::span<const StepIndex> seeds, const StepSet& closed) {
  return flood(graph, seeds, closed, [&](const Step& step, const auto& enter) {
    for (FlowIndex flow : step.incoming) enter(graph.flow(flow).from);
  });
}

StepSet steps_from(const Graph& graph, StepIndex first) {
  return flood(graph, {&first, 1}, StepSet(graph.steps().size()),
               [&](const Step& step, const auto& enter) {
                 for (FlowIndex flow : step.outgoing) enter(graph.flow(flow).to);
               });
}

std::map<StepIndex, JoinRegion> find_regions(const Graph& graph) {
  std::map<StepIndex, JoinRegion> regions;
  const auto dominators = find_dominators(graph);
  for (StepIndex step = 0; step < graph.steps().size(); ++step) {
    if (!std::holds_alternative<Join>(graph.step(step).node)) continue;
    regions.emplace(step, region_of(graph, step, dominators[step]));
  }
  return regions;
}

}  // namespace banli::graph
