// Which steps every run has passed when it comes to a step: not only those on every way of flows,
// but through a join also those of all branches that it must have had.
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace banli::graph {

// Per step: the steps that are its ancestors in every run, itself among them. A step that no flow
// reaches has all.
std::vector<StepSet> find_sure_ancestors(const Graph& graph);

// A shortest way of flows from the start to `to` that does not pass `without`; empty if there is
// none.
std::vector<FlowIndex> way_around(const Graph& graph, StepIndex to, StepIndex without);

}  // namespace banli::graph
