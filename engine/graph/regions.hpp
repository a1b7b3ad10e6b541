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

// The steps that flows forward reach from the start, without passing a step of `closed`.
StepSet steps_from_start(const Graph& graph, const StepSet& closed);

}  // namespace banli::graph
