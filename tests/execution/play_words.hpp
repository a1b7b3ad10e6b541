// A case as scripts show it: where it is, what it waits for, what a command told and called.
#pragma once

#include <string>

#include "execution/command.hpp"
#include "execution/instance.hpp"

namespace banli::tests {

// `check`; of a step done for each the turn too: `check[2]`.
std::string name_of_visit(const execution::Visit& visit);
// Open seats, waits of steps, incidents, arrivals at joins, or how it ended.
std::string where_it_is(const execution::Instance& instance);
// Notices and calls.
std::string what_was_said(const execution::Events& events);
// Each live visit with what it is inside of, hangs on, is due and waits for, also meanwhile.
std::string visits_in_full(const execution::Instance& instance);
// What the timekeeper would fire next; none: nothing is due.
std::optional<execution::Fire> earliest_due(const execution::Instance& instance, Instant now);

}  // namespace banli::tests
