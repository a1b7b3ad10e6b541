// Immediate dominators over the flows forward from the start: the last step that every way to a
// step passes (Lengauer and Tarjan, as the Boost Graph Library has it).
#pragma once

#include <optional>
#include <vector>

#include "graph/graph.hpp"

namespace banli::graph {

// Per step; nothing for the start and for steps that no flow reaches.
std::vector<std::optional<StepIndex>> find_dominators(const Graph& graph);

}  // namespace banli::graph
