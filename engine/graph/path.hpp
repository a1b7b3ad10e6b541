// A way through the graph as people read it: `register → approve (否) → propose`. The start is left
// out where anything follows it; a label stands where a step has several ways out.
#pragma once

#include <span>
#include <string>

#include "graph/graph.hpp"

namespace banli::graph {

// The steps that the flows leave, in order, and at the end the steps `last`, where they are not
// already there.
std::string path_text(const Graph& graph, std::span<const FlowIndex> way,
                      std::span<const StepIndex> last);

}  // namespace banli::graph
