// The row of each step, and which arrows lie flat: both their steps stand in one row, so that
// propose, review, approve is one line to the side. A cell is a row of a lane; siblings of one
// split or choice may share it side by side.
#pragma once

#include <vector>

#include "picture/chart.hpp"

namespace banli::picture {

struct Rows {
  std::vector<int> row;                                      // per step
  std::vector<bool> is_flat;                                 // per flow
  std::vector<std::vector<std::vector<std::size_t>>> cells;  // [row][lane]: steps in order
  int count() const { return static_cast<int>(cells.size()); }
};

// At most `most_beside` siblings share a cell.
Rows assign_rows(const Chart& chart, const std::vector<bool>& backward, int most_beside);

}  // namespace banli::picture
