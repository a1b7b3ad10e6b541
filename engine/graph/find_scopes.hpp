// Which scope each step belongs to: the inside of groups, and what events start beside a step. No
// arrow leads out of a scope or into it, except the one by which it begins.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

void find_scopes(Reading& reading);

}  // namespace banli::graph
