// A Definition into a GraphBuilder: what is about the process itself, its lanes, then all steps by
// name, then what each of them says.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

void read_process(Reading& reading);

// Everything of a process that is no step, and no form of a start.
void read_settings(Reading& reading);

}  // namespace banli::graph
