// Where bundles that overlap on one line lie beside each other: their order, chosen so that the
// fewest lines cross, and with it the offset of each from its line.
#pragma once

#include "picture/wires.hpp"

namespace banli::picture {

// How far arrows stand apart where they touch boxes.
struct PortPitch {
  Em of_along = 1.35_em;  // lines along the flow
  Em of_across = 0.75_em;
};

void lay_tracks(const Plan& plan, const PortPitch& ports, Wires& wires);

}  // namespace banli::picture
