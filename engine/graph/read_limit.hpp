// Due dates: a duration, or `{within: duration, from: step}`. The other limits of the language are
// not built yet.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

std::optional<calendar::Duration> read_duration(const text::Tree& tree, Reading& reading);
std::optional<Limit> read_limit(const text::Tree& tree, StepReading& reading);

}  // namespace banli::graph
