// The lines on which arrows run. Across the flow each lane with k columns has 2k + 1 lines: a
// border channel, 2k − 1 inner lines at half the distance of columns, a border channel. Along the
// flow lines with an odd number run through the boxes of a row, those with an even number in the
// gaps. `x` counts lines across, `y` lines along, also where the sheet turns them.
#pragma once

#include <vector>

#include "picture/chart.hpp"

namespace banli::picture {

struct Cell {
  int x = 0, y = 0;
  bool operator==(const Cell&) const = default;
};

struct Grid {
  std::vector<int> lane_first_line;  // per lane, and one more: the number of lines
  std::vector<int> columns_of_lane;
  int across_lines = 0, along_lines = 0;
  std::vector<Cell> cells;        // per step
  std::vector<int> lane_of_line;  // per line across
  std::vector<int> step_at;       // per point: the step, −1 where there is none
  std::vector<bool> is_between;   // per point: between two boxes of one cell

  int point(Cell cell) const { return cell.y * across_lines + cell.x; }
  int points() const { return across_lines * along_lines; }
  bool is_row(int y) const { return y % 2 == 1; }
  bool is_channel(int x) const {
    const auto lane = static_cast<std::size_t>(lane_of_line[static_cast<std::size_t>(x)]);
    return x == lane_first_line[lane] || x + 1 == lane_first_line[lane + 1];
  }
  int centre_line(int lane) const {
    const auto at = static_cast<std::size_t>(lane);
    return lane_first_line[at] + columns_of_lane[at];
  }
};

}  // namespace banli::picture
