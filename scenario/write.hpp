// A scenario as the text of its file, in the layout of `banli format`.
#pragma once

#include <string>

#include "language/scenario.hpp"

namespace banli::scenario {

std::string written(const language::Scenario& scenario);

}  // namespace banli::scenario
