// The keys of a step that belong to no kind alone: `meanwhile`, `for each`, `opens`, `skip when`,
// `final`, `undo`; and the stages of the whole case.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

std::vector<Stage> read_stages(const text::Tree& tree, StepReading& reading);
void read_case_limits(Reading& reading);  // `due` and `meanwhile` of the whole case
std::optional<ForEach> read_for_each(const text::Tree& tree, StepReading& reading);
void read_step_settings(StepReading& reading);
std::optional<calendar::Every> read_every(const text::Tree& tree, Reading& reading);
// Names in another process, a job or a table, and values here: `with`.
Handed read_handed(const text::Tree& tree, Reading& reading);
// Places here, and values of what was called or done: `gives`. What is known there is not known
// here, so only the grammar is checked.
Handed read_given(const text::Tree& tree, Reading& reading);

}  // namespace banli::graph
