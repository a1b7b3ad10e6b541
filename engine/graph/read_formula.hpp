// The formulas of a process: conditions, and values that are a literal or begin with `=`. Each is
// kept to be checked against the types of the case when all records are known.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

feel::Expression read_when(const text::Tree& tree, Reading& reading);
// The weight of a vote: the name of a field, or a formula that may ask for its `holder`.
feel::Expression read_weight(const text::Tree& tree, Reading& reading);
// A literal is a number where it reads as one and is not quoted, else a text.
feel::Expression read_value(const text::Tree& tree, Reading& reading);
// The same, where the names are those of another process and nothing can be checked.
feel::Expression read_foreign_value(const text::Tree& tree, Reading& reading);

// A formula whose value must be of a type.
feel::Expression read_typed_formula(const text::Tree& tree, feel::Type type, Reading& reading);

// What was just read is asked outside of the turns of its step.
void see_from_outside(const feel::Expression& read, Reading& reading);

}  // namespace banli::graph
