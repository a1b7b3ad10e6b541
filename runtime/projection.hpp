// Entry and fold → rows. Pure and the only place that knows what a list shows; live writing and
// rebuilding both come through here. Rows of visits that the fold still keeps are written whole;
// what became of the others is told as a TaskState.
#pragma once

#include <vector>

#include "execution/entry.hpp"
#include "execution/event.hpp"
#include "execution/instance.hpp"
#include "runtime/rows.hpp"
#include "runtime/site_event.hpp"

namespace banli::runtime {

// `after` is the instance with the entry's events applied.
Rows project(const execution::Entry& entry, const execution::Events& events,
             const execution::Instance& after);
Rows project(const execution::Entry& entry, const std::vector<SiteEvent>& events);

}  // namespace banli::runtime
