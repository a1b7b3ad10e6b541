// The named rules that a graph keeps before its soundness is asked. Each is a file of this folder.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

// Every expression fits the types of the case; what decides is true or false.
void check_expressions(const Graph& graph, Reading& reading);

// The formulas of forms know what they read of the cases that they are filled in for.
void check_form_formulas(const Graph& graph, Reading& reading);

// Who alone may write or see a field is somebody in the office.
void check_form_roles(const Graph& graph, Reading& reading);

// Records that are shown and places that are set are known.
void check_names_used(const Graph& graph, Reading& reading);

// Who asks `within authority` has an organisation that names its table.
void check_authority(const Graph& graph, Reading& reading);

// A record is filled in inside the same turns everywhere, or outside of all.
void check_turn_records(const Graph& graph, Reading& reading);

// A gate has the seats that its `pass` and its `quorum` ask for.
void check_gates(const Graph& graph, Reading& reading);

// What `back to` names is a step at which someone works, or the start; every run has passed it
// before the arrow; of several none comes before another.
void check_back_targets(const Graph& graph, Reading& reading);

// What an expression reads, or a step shows, is written by a step before it: on no way is an error,
// on some ways a warning where it decides something and is not asked whether it is null.
void check_read_before_written(const Graph& graph, Reading& reading);

// A step whose worker, time or state is asked for may be done before that.
void check_steps_asked(const Graph& graph, Reading& reading);

// Who is added or takes over, and what is answered, fits the step at which it happens meanwhile;
// what is overdue has a due date.
void check_stages(const Graph& graph, Reading& reading);

// No field is written on two branches that run side by side.
void check_written_twice(const Graph& graph, Reading& reading);

}  // namespace banli::graph
