// Where a step leads: `step`, `next`, `{then: …}`, `{back to: …}`, `{when: …}`, `{otherwise: …}`
// and lists of them, and the answers that a person may press. An arrow forward becomes a flow of
// the graph in the order of writing.
#pragma once

#include <optional>
#include <vector>

#include "graph/step_reading.hpp"

namespace banli::graph {

// A step that was done before; `start` is step 0.
std::optional<StepIndex> read_step(const text::Tree& tree, StepReading& reading);
// The same, of one whose time is asked for.
std::optional<StepIndex> read_asked_step(const text::Tree& tree, StepReading& reading);
// The step that an arrow forward names; `next` is the next one in the order of writing.
std::optional<StepIndex> read_target(const text::Tree& tree, StepReading& reading);

Arrows read_arrows(const text::Tree& tree, StepReading& reading);
// `key` of the step; without it to the next step.
Arrows read_arrows_or_next(std::string_view key, StepReading& reading);
std::vector<Answer> read_answers(const text::Tree& tree, StepReading& reading);
// Of a gate: each says as what it counts instead of where it leads.
std::vector<Answer> read_answers_of_gate(const text::Tree& tree, StepReading& reading);
std::vector<Split::Branch> read_split_branches(const text::Tree& tree, StepReading& reading);

}  // namespace banli::graph
