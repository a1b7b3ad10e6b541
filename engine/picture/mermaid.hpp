// A chart as a Mermaid flow chart, for pages that draw it themselves: lanes as subgraphs, shapes as
// near as the language has them. The layout is Mermaid's, not ours.
#pragma once

#include <string>

#include "picture/drawing.hpp"
#include "picture/marks.hpp"

namespace banli::picture {

std::string to_mermaid(const Chart& chart, Sheet sheet, const Marks& marks);

}  // namespace banli::picture
