// A line: a way of flows on which one token stays one, past no split, join or end between.
#pragma once

#include <optional>

#include "graph/graph.hpp"

namespace banli::graph {

struct Line {
  FlowIndex first = 0;
  FlowIndex last = 0;
};

// The shortest from a step to another in the scope that is entered by its first flow; a straight
// flow of this ordinal, where there is one.
std::optional<Line> line_to(const Graph& graph, StepIndex from, StepIndex to,
                            std::uint32_t ordinal);

}  // namespace banli::graph
