// Who gets a seat: `ROLE`, `each ROLE`, `starter`, `worker of STEP`, `superior [n] of P`, or a
// list.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

People read_people(const text::Tree& tree, Reading& reading);

// A seat of the role's pool, for the defaults of lanes.
Source role_source(std::string role, text::Span span);

// Is the role known to the organisation, and does anybody play it? Without an organisation nothing
// is asked.
void check_role(const Source& source, Reading& reading);

}  // namespace banli::graph
