// Which arrows are drawn against the direction: those back, and those to a step that is written
// before and leads here. The order of writing is the truth: what is left has no circle, and a new
// step never turns another arrow round.
#pragma once

#include <vector>

#include "picture/chart.hpp"

namespace banli::picture {

std::vector<bool> find_backward(const Chart& chart);  // per flow

}  // namespace banli::picture
