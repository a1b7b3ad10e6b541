// The outlines of steps: one for each shape, with the small signs that tell kinds apart without
// colour.
#pragma once

#include <string>

#include "picture/drawing.hpp"

namespace banli::picture {

struct Outline {
  Shape shape = Shape::task;
  Rect box;
  bool is_outside = false;         // an outside party's step
  bool has_seats = false;          // a gate with several
  bool is_corner_diamond = false;  // a choice with a long text
};

std::string_view css_of(Shape shape);
std::string shape_elements(const Outline& outline);

}  // namespace banli::picture
