// What is left of a case that goes over to a version in which its past could not have happened: the
// live visits with what is inside of them, the tokens at joins, and the start.
#pragma once

#include <optional>
#include <vector>

#include "execution/instance.hpp"

namespace banli::execution {

struct Rest {
  Instance instance;
  std::vector<VisitId> folded;
};
// Nothing where something live hangs on what would be folded: beside a step, or at a join that
// still awaits late arrivals.
std::optional<Rest> behind_the_horizon(const Instance& instance);

}  // namespace banli::execution
