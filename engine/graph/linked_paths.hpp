// What the formulas of a process and of its forms read of other cases, through links and of those
// it calls, for whoever knows their processes: `slip.file.card.customer` reads `card.customer` of
// the case that `slip.file` names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/step_reading.hpp"

namespace banli::graph {

// Of links that say to which processes they lead, and of called cases.
std::vector<LinkedPath> find_linked_paths(const Graph& graph, const Reading& reading);

// Nothing for a process that is not known.
using GraphFinder = std::function<std::shared_ptr<const Graph>(std::string_view process)>;

// The Problem, where no case that is meant has anything of that name.
std::optional<text::Problem> find_unknown(const LinkedPath& read, const GraphFinder& find_graph);

}  // namespace banli::graph
