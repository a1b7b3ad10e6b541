// The way of an arrow over the points of the grid, one step of the grid at a time.
#pragma once

#include <vector>

#include "picture/grid.hpp"

namespace banli::picture {

enum class Direction : std::uint8_t { down, right, up, left };  // down is along the flow

inline Direction opposite(Direction direction) {
  return static_cast<Direction>(static_cast<unsigned>(direction) ^ 2U);
}
inline bool is_along(Direction direction) {
  return direction == Direction::down || direction == Direction::up;
}
inline Cell neighbour(Cell cell, Direction direction) {
  switch (direction) {
    case Direction::down:
      return {cell.x, cell.y + 1};
    case Direction::right:
      return {cell.x + 1, cell.y};
    case Direction::up:
      return {cell.x, cell.y - 1};
    case Direction::left:
      return {cell.x - 1, cell.y};
  }
  return cell;
}
inline Direction direction_between(Cell from, Cell to) {
  if (from.x == to.x) return to.y > from.y ? Direction::down : Direction::up;
  return to.x > from.x ? Direction::right : Direction::left;
}

struct Path {
  std::vector<Cell> points;  // from the source's cell to the target's
  Direction first() const { return direction_between(points[0], points[1]); }
  Direction last() const {
    return direction_between(points[points.size() - 2], points[points.size() - 1]);
  }
  bool operator==(const Path&) const = default;
};

}  // namespace banli::picture
