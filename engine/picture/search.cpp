#include "picture/search.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/check.hpp"

namespace banli::picture {

constexpr Direction all_directions[] = {Direction::down, Direction::right, Direction::up,
                                        Direction::left};

Search::Search(const Plan& plan)
    : plan_(plan), reached_(static_cast<std::size_t>(plan.grid.points()) * 4) {}

bool Search::is_open(Cell cell) const {
  if (cell.x < 0 || cell.y < 0 || cell.x >= plan_.grid.across_lines ||
      cell.y >= plan_.grid.along_lines) {
    return false;
  }
  return plan_.grid.step_at[static_cast<std::size_t>(plan_.grid.point(cell))] < 0 ||
         cell == plan_.target(flow_);
}

// Never more than what is left: shared lines cost less than half.
Em Search::rest(Cell cell, Direction direction, Em bend) const {
  const int dx = plan_.target(flow_).x - cell.x, dy = plan_.target(flow_).y - cell.y;
  const Em length = std::abs(dx) * step_across + std::abs(dy) * step_along;
  if (dx == 0 && dy == 0) return 0;
  const bool heads_there = is_along(direction)
                               ? dy != 0 && (dy > 0) == (direction == Direction::down)
                               : dx != 0 && (dx > 0) == (direction == Direction::right);
  const int bends = !heads_there ? (dx != 0 && dy != 0                 ? 2
                                    : is_along(direction) == (dx == 0) ? 2
                                                                       : 1)
                                 : (dx != 0 && dy != 0 ? 1 : 0);
  return length * 45 / 100 + bends * bend;
}

void Search::reach(Cell from, Direction direction, Em cost, int parent, const Costs& costs) {
  const Cell to = neighbour(from, direction);
  if (!is_open(to)) return;
  cost += costs.move(from, direction);
  const bool arrives = to == plan_.target(flow_);
  if (arrives) cost += costs.arrive(direction);
  const int next = state(to, direction);
  Reached& reached = reached_[static_cast<std::size_t>(next)];
  if (reached.search == searches_ && (reached.is_closed || reached.cost <= cost)) return;
  reached = {cost, parent, searches_, false};
  open_.push_back({cost + (arrives ? 0 : rest(to, direction, costs.bend())), numbers_++, next});
  std::ranges::push_heap(open_, Open::is_after);
}

void Search::expand(int state, const Costs& costs) {
  const Cell at = cell_of(state);
  const auto in = static_cast<Direction>(state % 4);
  const Em cost = reached_[static_cast<std::size_t>(state)].cost;
  for (const Direction out : all_directions) {
    if (out == opposite(in)) continue;
    reach(at, out, cost + costs.pass(at, in, out), state, costs);
  }
}

Path Search::path_to(int state) const {
  Path path;
  for (int at = state; at >= 0; at = reached_[static_cast<std::size_t>(at)].parent) {
    path.points.push_back(cell_of(at));
  }
  path.points.push_back(plan_.source(flow_));
  std::ranges::reverse(path.points);
  return path;
}

Path Search::find(std::size_t flow, const Costs& costs) {
  flow_ = flow;
  ++searches_;
  numbers_ = 0;
  open_.clear();
  for (const Direction out : all_directions) {
    reach(plan_.source(flow), out, costs.leave(out), -1, costs);
  }
  while (!open_.empty()) {
    std::ranges::pop_heap(open_, Open::is_after);
    const Open next = open_.back();
    open_.pop_back();
    Reached& reached = reached_[static_cast<std::size_t>(next.state)];
    if (reached.is_closed) continue;
    reached.is_closed = true;
    if (cell_of(next.state) == plan_.target(flow)) return path_to(next.state);
    expand(next.state, costs);
  }
  BANLI_CHECK(!"a grid has gaps around every box");
  return {};
}

}  // namespace banli::picture
