// A chart with its places on the grid, before any line is drawn: what routing starts from.
#pragma once

#include <vector>

#include "picture/chart.hpp"
#include "picture/grid.hpp"
#include "picture/rows.hpp"

namespace banli::picture {

struct Plan {
  const Chart* chart = nullptr;
  std::vector<bool> backward;  // per flow
  std::vector<bool> is_main;   // per flow
  Rows rows;
  Grid grid;

  const ChartFlow& flow(std::size_t flow) const { return chart->flows[flow]; }
  Cell source(std::size_t flow) const { return grid.cells[chart->flows[flow].from]; }
  Cell target(std::size_t flow) const { return grid.cells[chart->flows[flow].to]; }
  // May two arrows run on one line? Those to one target merge, if both are returns or neither;
  // parallel branches of one split fork.
  bool may_share(std::size_t one, std::size_t other) const {
    const ChartFlow& a = flow(one);
    const ChartFlow& b = flow(other);
    if (backward[one] != backward[other]) return false;
    return a.to == b.to || (a.from == b.from && a.is_parallel && b.is_parallel);
  }
};

Plan make_plan(const Chart& chart, int most_beside);

}  // namespace banli::picture
