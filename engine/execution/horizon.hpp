// What is left of a case that goes over to a version in which its past could not have happened: the
// live visits with what is inside of them, the tokens at joins, and the start.
#pragma once

#include <optional>
#include <vector>

#include "execution/instance.hpp"
#include "graph/graph.hpp"

namespace banli::execution {

struct Rest {
  Instance instance;
  std::vector<VisitId> folded;
};
// Nothing where something live hangs on what would be folded: beside a step, or at a join that
// still awaits late arrivals.
std::optional<Rest> behind_the_horizon(const Instance& instance);

// Can a case of that version stand as this one would, when the migration is done? Searches all
// markings of the version, so up to `markings_limit` of them.
bool is_reachable(const Migrated& migrated, const Instance& rest, const graph::Graph& graph);

}  // namespace banli::execution
