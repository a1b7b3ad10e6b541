// Coordinates: how wide the channels, boxes and lanes are, how high the rows and gaps, so that the
// tracks have room and the drawing fills its page. Columns and rows differ only here.
#pragma once

#include "picture/drawing.hpp"
#include "picture/wires.hpp"

namespace banli::picture {

struct Page {
  Sheet sheet = Sheet::columns;
  bool is_landscape = false;
  int percent = 100;
};

struct Placed {
  Drawing drawing;
  Em box_width = 0;
  Em too_high_by = 0;  // along the flow, for the page
};

// Without labels.
Placed place(const Plan& plan, const Wires& wires, const Breaker& breaker, const Page& page);

inline constexpr Em narrowest_box = 6_em;

}  // namespace banli::picture
