// The marks of a case on a step: tokens with who holds them at the upper left, how often at the
// upper right, a tick where it is done.
#pragma once

#include "picture/drawing.hpp"
#include "picture/marks.hpp"

namespace banli::picture {

const StepMark* mark_of(const Marks& marks, std::string_view step);  // nothing: unmarked

std::string css_of_mark(const StepMark* mark);    // ` done active`
std::string style_of_mark(const StepMark* mark);  // ` style="--heat:0.4"`
std::string heat_element(const StepMark* mark, const DrawnStep& step);
std::string mark_elements(const StepMark* mark, const Rect& box);

}  // namespace banli::picture
