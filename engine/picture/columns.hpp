// Where steps stand across the flow: how many columns a lane needs, and who stands left of whom.
#pragma once

#include "picture/grid.hpp"
#include "picture/rows.hpp"

namespace banli::picture {

Grid make_grid(const Chart& chart, const std::vector<bool>& backward, const Rows& rows);

}  // namespace banli::picture
