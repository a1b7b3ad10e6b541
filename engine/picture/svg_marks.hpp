// The marks of a case on a step: at the upper left tokens with who holds them, or a tick where it
// is done; at the upper right how often.
#pragma once

#include "picture/drawing.hpp"
#include "picture/marks.hpp"

namespace banli::picture {

const StepMark* mark_of(const Marks& marks, std::string_view step);  // nothing: unmarked

inline constexpr Em mark_radius = 0.5_em;
std::string tick_element(Point at);
std::string token_element(Point at, std::uint32_t tokens);
std::string count_element(Point at, std::uint32_t count);

std::string css_of_mark(const StepMark* mark);    // ` done active`
std::string style_of_mark(const StepMark* mark);  // ` style="--heat:0.4"`
std::string heat_element(const StepMark* mark, const DrawnStep& step);
std::string mark_elements(const StepMark* mark, Language language, const Rect& box);

}  // namespace banli::picture
