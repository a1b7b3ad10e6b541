// Finds a circle of flows in which nobody works: a case that enters it would never come to rest.
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace banli::graph {

// A shortest such circle from its first step back to itself, or nothing.
std::vector<StepIndex> find_automatic_loop(const Graph& graph);

}  // namespace banli::graph
