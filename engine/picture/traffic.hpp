// Which arrows use which part of the grid, so that the next one knows what it meets. One path is
// added or removed at a time; nothing is counted anew.
#pragma once

#include "picture/path.hpp"
#include "picture/plan.hpp"

namespace banli::picture {

class Traffic {
 public:
  struct Use {  // of the line between a point and its neighbour
    std::size_t flow = 0;
    Direction direction = Direction::down;
  };
  struct Pass {  // through a point
    std::size_t flow = 0;
    Direction in = Direction::down, out = Direction::down;
  };
  struct Port {  // a side of a step
    std::size_t flow = 0;
    bool is_incoming = false;
  };

  explicit Traffic(const Grid& grid, std::size_t steps)
      : grid_(grid),
        uses_(static_cast<std::size_t>(grid.points()) * 2),
        passes_(static_cast<std::size_t>(grid.points())),
        ports_(steps * 4) {}

  void add(std::size_t flow, const Path& path, const ChartFlow& ends);
  void remove(std::size_t flow, const Path& path, const ChartFlow& ends);

  const std::vector<Use>& uses(Cell from, Direction direction) const {
    return uses_[edge(from, direction)];
  }
  const std::vector<Pass>& passes(Cell at) const {
    return passes_[static_cast<std::size_t>(grid_.point(at))];
  }
  const std::vector<Port>& ports(std::size_t step, Direction side) const {
    return ports_[step * 4 + static_cast<std::size_t>(side)];
  }
  // Of the line between two points, whichever way it is passed.
  std::size_t edge(Cell from, Direction direction) const;

 private:
  const Grid& grid_;
  std::vector<std::vector<Use>> uses_;
  std::vector<std::vector<Pass>> passes_;
  std::vector<std::vector<Port>> ports_;
};

}  // namespace banli::picture
