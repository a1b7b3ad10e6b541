// How good a drawing is, in counts: faults that must not be, and what should be few. Measured on
// the coordinates, so that it holds whatever made them.
#pragma once

#include <string>

#include "picture/drawing.hpp"

namespace banli::picture {

struct Quality {
  int steps = 0, flows = 0, returns = 0, rows = 0;
  // Must be 0.
  int box_over_box = 0;
  int arrow_through_box = 0;
  int unrelated_on_one_line = 0;
  int label_over_something = 0;
  int text_outside_shape = 0;
  int returns_outside = 0;
  // Should be few, or many.
  int crossings = 0, bends = 0;
  int rises = 0;  // arrows that run against the flow and are no returns
  int straight = 0, could_be_straight = 0;
  Em lanes_width = 0, lanes_height = 0;
  int percent = 100;

  int faults() const {
    return box_over_box + arrow_through_box + unrelated_on_one_line + label_over_something +
           text_outside_shape + returns_outside;
  }
};

Quality measure_quality(const Drawing& drawing);
std::string quality_line(const Quality& quality);

struct Score {
  int crossings = 0, faults = 0;
  Em sum = 0;
};
Score score_of(const Quality& quality);

}  // namespace banli::picture
