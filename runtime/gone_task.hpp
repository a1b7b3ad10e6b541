// Whoever comes too late is told who was first: what became of a task that a case no longer keeps
// is read from its history.
#pragma once

#include "base/id.hpp"
#include "runtime/store.hpp"
#include "text/refusal.hpp"

namespace banli::runtime {

// For a `task-undone` the refusal that says who sent the case back, or who did the task; any other
// refusal, or one of which the history says nothing, as it is.
text::Refusal told_of_gone_task(Reader& reader, InstanceId id, text::Refusal refusal);

}  // namespace banli::runtime
