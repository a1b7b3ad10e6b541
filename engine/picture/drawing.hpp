// A finished picture as rectangles and lines with coordinates: what the writers of formats read,
// and what is measured. Nothing in it depends on the marks of a case.
#pragma once

#include <optional>

#include "picture/chart.hpp"
#include "picture/measure.hpp"
#include "picture/units.hpp"

namespace banli::picture {

enum class Sheet { columns, rows };

struct Label {
  Rect area;
  Lines lines;
};

struct DrawnLane {
  Rect area, head;  // the area is without the head
  Lines title;
  bool is_outside = false;
};

struct DrawnStep {
  Rect box;
  Lines text;
  Shape shape = Shape::task;
  bool is_corner_diamond = false;  // a choice whose text is too long for a diamond
};

struct DrawnFlow {
  std::vector<Point> points;   // from outline to outline
  std::vector<Point> painted;  // a return ends where another paints the rest
  bool is_backward = false;
  bool is_main = false;
  std::optional<Label> label;
};

struct Drawing {
  Chart chart;  // one entry of `steps` and `flows` for each of these
  Sheet sheet = Sheet::columns;
  Em width = 0, height = 0;  // of the page
  int percent = 100;         // of the size at which an em is 10 pt
  Rect frame;                // around lanes and their heads
  std::vector<DrawnLane> lanes;
  std::vector<DrawnStep> steps;
  std::vector<DrawnFlow> flows;
};

}  // namespace banli::picture
