// Where the labels of arrows stand: near their own arrow, on its first segment if any place is free
// there, away from boxes, lines and other labels.
#pragma once

#include "picture/drawing.hpp"

namespace banli::picture {

void place_labels(const Breaker& breaker, Drawing& drawing);

inline constexpr int label_percent = 86;  // of the size of a step's text

}  // namespace banli::picture
