// Can a case of this process stand as this one does? Searches all markings of the process, which
// the proof has kept below `markings_limit` (graph/soundness.hpp) for each scope.
#pragma once

#include "execution/instance.hpp"
#include "graph/graph.hpp"

namespace banli::execution {

// All its kept visits and waiting arrivals must be at steps and flows of the process.
bool is_reachable(const Instance& instance, const graph::Graph& graph);

}  // namespace banli::execution
