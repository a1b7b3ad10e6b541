// A process as a Drawing: rows and columns, routes, tracks, coordinates, labels. The same process
// gives the same drawing on every machine.
#pragma once

#include "picture/drawing.hpp"

namespace banli::picture {

Drawing draw(const Chart& chart, Sheet sheet);

}  // namespace banli::picture
