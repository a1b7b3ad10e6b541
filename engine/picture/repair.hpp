// Where an offset has pushed a line too near to a box: the parts of the grid that the arrow should
// not use when it is routed again.
#pragma once

#include "picture/costs.hpp"
#include "picture/drawing.hpp"
#include "picture/wires.hpp"

namespace banli::picture {

std::vector<Avoided> find_faults(const Plan& plan, const Wires& wires, const Drawing& drawing);

}  // namespace banli::picture
