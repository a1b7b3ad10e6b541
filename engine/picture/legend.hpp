// What the shapes mean, below the lanes: only those that the drawing has.
#pragma once

#include <string>

#include "picture/drawing.hpp"
#include "picture/marks.hpp"

namespace banli::picture {

std::string legend_elements(const Drawing& drawing, const Marks& marks);

}  // namespace banli::picture
