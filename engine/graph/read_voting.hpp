// How many of the seats of a gate must agree, and when it is decided.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

Voting read_voting(StepReading& reading);
// `any`, `all`, `in order`, n, `at least 2/3`, `more than 1/2`.
std::optional<Pass> read_pass(const text::Tree& tree, StepReading& reading);

}  // namespace banli::graph
