// What an account may do at the door. Whether a person may act on a visit is decided in execution/
// and recorded; what is refused here leaves no trace in the case.
#pragma once

#include <optional>
#include <string_view>

#include "execution/instance.hpp"
#include "graph/graph.hpp"
#include "office/office.hpp"
#include "text/refusal.hpp"

namespace banli::runtime {

bool may_start(const graph::Process& process, const office::Office& office,
               std::string_view person);
// A process that says by whom it is called is called by nobody else.
bool may_call(const graph::Process& process, std::string_view caller);
// An administrator, or somebody who plays the process's `owner`.
bool may_keep(const graph::Process& process, const office::Office& office, std::string_view person);

// Where `visible to` names somebody: they, and who took part in the case or may take part now. Who
// keeps the process reads all its cases. Where it is not written, everybody does.
bool may_read(const graph::Process& process, const execution::Instance& instance,
              const office::Office& office, Instant now, std::string_view person);

}  // namespace banli::runtime
