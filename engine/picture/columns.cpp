#include "picture/columns.hpp"

#include <algorithm>

namespace banli::picture {
namespace {

class GridMaker {
 public:
  GridMaker(const Chart& chart, const std::vector<bool>& backward, const Rows& rows)
      : chart_(chart), backward_(backward), rows_(rows) {}

  Grid make() {
    grid_.columns_of_lane.assign(chart_.lanes.size(), 1);
    for (const auto& row : rows_.cells) {
      for (std::size_t lane = 0; lane < row.size(); ++lane) {
        grid_.columns_of_lane[lane] =
            std::max(grid_.columns_of_lane[lane], static_cast<int>(row[lane].size()));
      }
    }
    number_lines();
    grid_.cells.resize(chart_.steps.size());
    for (int row = 0; row < rows_.count(); ++row) {
      for (std::size_t lane = 0; lane < chart_.lanes.size(); ++lane) fill_cell(row, lane);
    }
    return std::move(grid_);
  }

 private:
  void number_lines() {
    int line = 0;
    for (std::size_t lane = 0; lane < chart_.lanes.size(); ++lane) {
      grid_.lane_first_line.push_back(line);
      const int lines = 2 * grid_.columns_of_lane[lane] + 1;
      grid_.lane_of_line.insert(grid_.lane_of_line.end(), static_cast<std::size_t>(lines),
                                static_cast<int>(lane));
      line += lines;
    }
    grid_.lane_first_line.push_back(line);
    grid_.across_lines = line;
    grid_.along_lines = 2 * rows_.count() + 1;
    grid_.step_at.assign(static_cast<std::size_t>(grid_.points()), -1);
    grid_.is_between.assign(static_cast<std::size_t>(grid_.points()), false);
  }

  void put(std::size_t step, int x, int row) {
    grid_.cells[step] = {x, 2 * row + 1};
    grid_.step_at[static_cast<std::size_t>(grid_.point(grid_.cells[step]))] =
        static_cast<int>(step);
  }

  void fill_cell(int row, std::size_t lane) {
    std::vector<std::size_t> cell = rows_.cells[static_cast<std::size_t>(row)][lane];
    const int centre = grid_.centre_line(static_cast<int>(lane));
    if (cell.size() == 1) return put(cell.front(), line_of_lone(cell.front(), centre), row);
    std::ranges::stable_sort(cell, {}, [this](std::size_t step) { return mean_side(step); });
    const int boxes = static_cast<int>(cell.size());
    for (int i = 0; i < boxes; ++i) {
      const int x = centre - boxes + 1 + 2 * i;
      put(cell[static_cast<std::size_t>(i)], x, row);
      if (i == 0) continue;
      grid_.is_between[static_cast<std::size_t>(grid_.point({x - 1, 2 * row + 1}))] = true;
    }
  }

  // A lone successor of a box that stands beside others stays under it.
  int line_of_lone(std::size_t step, int centre) const {
    std::size_t before = chart_.steps.size();
    for (std::size_t flow = 0; flow < chart_.flows.size(); ++flow) {
      if (backward_[flow] || chart_.flows[flow].to != step) continue;
      if (before < chart_.steps.size()) return centre;
      before = chart_.flows[flow].from;
    }
    if (before == chart_.steps.size()) return centre;
    return chart_.steps[before].lane == chart_.steps[step].lane ? grid_.cells[before].x : centre;
  }

  // In 1/64: on which side the neighbours in other lanes stand, −1 left … +1 right.
  int mean_side(std::size_t step) const {
    int sum = 0, count = 0;
    for (const ChartFlow& flow : chart_.flows) {
      if (flow.from != step && flow.to != step) continue;
      const std::size_t other = flow.from == step ? flow.to : flow.from;
      const std::size_t here = chart_.steps[step].lane, there = chart_.steps[other].lane;
      sum += there < here ? -64 : there > here ? 64 : 0;
      ++count;
    }
    return count == 0 ? 0 : sum / count;
  }

  const Chart& chart_;
  const std::vector<bool>& backward_;
  const Rows& rows_;
  Grid grid_;
};

}  // namespace

Grid make_grid(const Chart& chart, const std::vector<bool>& backward, const Rows& rows) {
  return GridMaker(chart, backward, rows).make();
}

}  // namespace banli::picture
