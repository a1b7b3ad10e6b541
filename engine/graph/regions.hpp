// What the joins of a graph must know of the rest of it: from where their incoming flows can be
// reached, and which steps lie between their immediate dominator and them.
#pragma once

#include <map>
#include <span>

#include "graph/graph.hpp"

namespace banli::graph {

// Needs the incoming and outgoing flows of all steps.
std::map<StepIndex, JoinRegion> find_regions(const Graph& graph);

// The steps `seeds` and those from which one of them can be reached by flows forward, without
// passing a step of `closed`.
StepSet steps_before(const Graph& graph, std::span<const StepIndex> seeds, const StepSet& closed);

// `first` and the steps that flows forward reach from it, within its scope.
StepSet steps_from(const Graph& graph, StepIndex first);

}  // namespace banli::graph
