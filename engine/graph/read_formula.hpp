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
// The same, of one of these types.
feel::Expression read_value(const text::Tree& tree, std::vector<feel::Type> types,
                            Reading& reading);
// The same, to be written to a place, with the names of the case or of others.
feel::Expression read_written(const text::Tree& tree, const std::string& place,
                              Formula::Names names, Reading& reading);

// What a time may be given by: a date, a moment, or how long from then.
std::vector<feel::Type> types_of_time();
// What a message may be told from others by.
std::vector<feel::Type> types_of_key();

// What was just read is asked outside of the turns of its step.
void see_from_outside(const feel::Expression& read, Reading& reading);

}  // namespace banli::graph
