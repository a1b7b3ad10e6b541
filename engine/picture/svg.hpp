// A Drawing as SVG 1.1 with CSS: no script, no foreign resource, colours as variables with a light
// default. Steps and arrows are groups with ids, so that pages can find them.
#pragma once

#include <string>

#include "picture/drawing.hpp"
#include "picture/marks.hpp"

namespace banli::picture {

enum class Paging { a4, trimmed };  // a sheet to print, or only the drawing

struct Style {
  Paging paging = Paging::a4;
};

std::string to_svg(const Drawing& drawing, const Style& style, const Marks& marks);

}  // namespace banli::picture
