// The dashed frames around what stands inside a group. A frame holds no other step: where one
// stands among those inside, there is a frame in each lane, or one around each step.
#pragma once

#include <vector>

#include "picture/drawing.hpp"

namespace banli::picture {

// Of all groups, those around others first.
std::vector<Rect> enclosures_of(const Drawing& drawing);

}  // namespace banli::picture
