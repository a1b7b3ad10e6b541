// Random charts, as sound processes have them: blocks within blocks (work, gates that send back,
// choices, parallel branches, loops, branches that end), spread over one to six lanes.
#pragma once

#include <cstdint>
#include <random>

#include "picture/chart.hpp"

namespace banli::tests {

using ChartRandom = std::mt19937_64;

picture::Chart random_chart(ChartRandom& random);

}  // namespace banli::tests
