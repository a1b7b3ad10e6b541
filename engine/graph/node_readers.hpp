// One reader for each kind of step that somebody may write, in graph/nodes/<kind>.cpp.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

Task read_task(StepReading& reading);
Approve read_approve(StepReading& reading);
Choose read_choose(StepReading& reading);
Split read_split(StepReading& reading);
Join read_join(StepReading& reading);
Wait read_wait(StepReading& reading);
Call read_call(StepReading& reading);
Group read_group(StepReading& reading);
Job read_job(StepReading& reading);
SetValues read_set(StepReading& reading);
Notify read_notify(StepReading& reading);
Decide read_decide(StepReading& reading);
End read_end(StepReading& reading);

// By the kind's canonical name. Joins need `finish_join` when all flows are known.
Node read_node(StepReading& reading);
void finish_join(StepReading& reading, Join& join);

}  // namespace banli::graph
