// The small words of SVG: lengths with one decimal, escaped texts, the elements that everything
// else is made of. 1 em is 10 units.
#pragma once

#include <string>
#include <string_view>

#include "picture/measure.hpp"
#include "picture/units.hpp"

namespace banli::picture {

std::string units(Em length);
std::string escaped(std::string_view text);

std::string rect_element(std::string_view css, const Rect& rect, Em corner = 0);
std::string path_element(std::string_view css, std::string_view path);
std::string circle_element(std::string_view css, Point centre, Em radius);
// One line of text whose middle is there.
std::string text_element(std::string_view css, Point middle, std::string_view text);
// Lines around their common middle.
std::string lines_element(std::string_view css, Point middle, const Lines& lines, Em pitch);

std::string move_to(Point point);
std::string line_to(Point point);

}  // namespace banli::picture
