// Which steps write which places of a case: `record.field`, or a name of `data`. Fields that a step
// may only read, and those that are for other roles, it does not write.
#pragma once

#include <map>
#include <string>

#include "graph/graph.hpp"
#include "graph/verify.hpp"

namespace banli::graph {

using WrittenPlaces = std::map<std::string, StepSet, std::less<>>;

WrittenPlaces find_written_places(const Graph& graph, const Library& library);

}  // namespace banli::graph
