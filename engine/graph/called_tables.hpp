// The tables that the formulas of a process call by name, found before its types are checked.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

void read_called_tables(Reading& reading);

}  // namespace banli::graph
