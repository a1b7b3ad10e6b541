// Which records belong to the turns of a step that is done for each. A record that a step inside
// the turns fills in is each turn's own: seen from inside it is a record, seen from outside a list
// of them, in the order of the turns; of turns inside turns a list of lists.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "graph/graph.hpp"

namespace banli::graph {

// The steps done for each whose turns a step is in, the outermost first; itself, if it is one.
std::vector<StepIndex> turns_around(const Graph& graph, StepIndex step);
// Where each record is filled in, by the steps that do.
std::map<std::string, std::vector<StepIndex>, std::less<>> find_writers(const Graph& graph);
// The records of turns, each with the innermost step done for each that it is filled in at.
std::map<std::string, StepIndex, std::less<>> find_turn_records(const Graph& graph);

}  // namespace banli::graph
