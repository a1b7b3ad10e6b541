// How large each step's shape is, and how its text breaks inside, for a given width of boxes.
#pragma once

#include "picture/drawing.hpp"

namespace banli::picture {

struct Box {
  Em width = 0, height = 0;
  Lines text;
  bool is_corner_diamond = false;
};

inline constexpr Em hexagon_point = 0.9_em;  // from its side to its left and right corner
inline constexpr Em capsule_corner = 1_em;

std::vector<Box> measure_boxes(const Chart& chart, const Breaker& breaker, Em width);

// How far the outline is from the centre of the box, looked at from a side, `off` beside the
// middle of that side.
Em outline_at_top(Shape shape, const Rect& box, Em off);
Em outline_at_side(Shape shape, const Rect& box, Em off);

}  // namespace banli::picture
