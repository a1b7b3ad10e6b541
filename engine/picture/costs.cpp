#include "picture/costs.hpp"

#include <algorithm>

namespace banli::picture {
namespace {

constexpr Em away_from_the_target = 6_em;
constexpr Em side_used_the_other_way = 30_em;
constexpr Em side_of_another_branch = 16_em;
constexpr Em beside_in_a_gap = 0.5_em;
constexpr Em beside_on_a_box_line = 8_em;
constexpr Em beside_next_to_a_box = 14_em;
constexpr Em least_of_a_shared_step = 0.15_em;
constexpr Em turn_between_boxes = 16_em;
constexpr Em along_an_empty_cell = 7_em;
constexpr Em across_an_empty_cell = 3_em;
constexpr Em outside_the_channels = 60_em;
constexpr Em channel_half_row = 0.75_em;
constexpr Em avoided_cost = 25_em;

}  // namespace

Em Costs::leave(Direction direction) const {
  const ChartFlow& flow = plan_.flow(flow_);
  Em cost = 0;
  if (flow.is_event) {
    cost = direction == Direction::down ? 0 : 60_em;
  } else if (is_backward()) {
    cost = direction == Direction::up ? 0 : is_along(direction) ? 18_em : 2_em;
  } else if (is_along(direction)) {
    cost = direction == Direction::down ? 0 : 40_em;
  } else {
    const int ahead = plan_.target(flow_).x - plan_.source(flow_).x;
    const bool is_away = direction == Direction::right ? ahead < 0 : ahead > 0;
    cost = 3_em + (is_away ? away_from_the_target : 0);
  }
  for (const Traffic::Port& port : traffic_.ports(flow.from, direction)) {
    if (port.is_incoming) {
      cost += side_used_the_other_way;
    } else if (!plan_.may_share(flow_, port.flow)) {
      cost += side_of_another_branch;
    }
  }
  return cost;
}

Em Costs::arrive(Direction direction) const {
  Em cost = 0;
  if (is_along(direction)) {
    cost = direction == Direction::down ? 0 : is_backward() ? 24_em : 40_em;
  } else {
    cost = is_backward() ? 1_em : 2_em;
  }
  for (const Traffic::Port& port : traffic_.ports(plan_.flow(flow_).to, opposite(direction))) {
    if (!port.is_incoming) cost += side_used_the_other_way;
  }
  return cost;
}

Em Costs::pass(Cell at, Direction in, Direction out) const {
  if (in == out) return crossing(at, in);
  const auto point = static_cast<std::size_t>(plan_.grid.point(at));
  Em cost = weights_.bend + (plan_.grid.is_between[point] ? turn_between_boxes : 0);
  for (const Traffic::Pass& other : traffic_.passes(at)) {
    if (!plan_.may_share(flow_, other.flow)) cost += weights_.turn;
  }
  return cost;
}

// Arrows that run as one are crossed once.
Em Costs::crossing(Cell at, Direction in) const {
  const std::vector<Traffic::Pass>& passes = traffic_.passes(at);
  Em cost = 0;
  for (std::size_t i = 0; i < passes.size(); ++i) {
    const Traffic::Pass& other = passes[i];
    if (other.in != other.out) {
      if (!plan_.may_share(flow_, other.flow)) cost += weights_.turn;
      continue;
    }
    if (is_along(other.in) == is_along(in)) continue;
    const bool is_counted = std::any_of(passes.begin(), passes.begin() + static_cast<long>(i),
                                        [&](const Traffic::Pass& before) {
                                          return before.in == other.in && before.out == other.out &&
                                                 plan_.may_share(before.flow, other.flow);
                                        });
    if (!is_counted) cost += weights_.cross;
  }
  return cost;
}

Em Costs::sharing(Cell from, Direction direction, bool& shares) const {
  const Cell to = neighbour(from, direction);
  const Grid& grid = plan_.grid;
  const bool is_narrow = is_along(direction) ? !grid.is_channel(from.x) : grid.is_row(from.y);
  const bool is_at_box = grid.step_at[static_cast<std::size_t>(grid.point(from))] >= 0 ||
                         grid.step_at[static_cast<std::size_t>(grid.point(to))] >= 0;
  const Em beside = !is_narrow  ? beside_in_a_gap
                    : is_at_box ? beside_next_to_a_box
                                : beside_on_a_box_line;
  const std::vector<Traffic::Use>& uses = traffic_.uses(from, direction);
  Em cost = 0;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    if (uses[i].direction == direction && plan_.may_share(flow_, uses[i].flow)) {
      shares = true;
      continue;
    }
    const bool is_counted =
        std::any_of(uses.begin(), uses.begin() + static_cast<long>(i),
                    [&](const auto& before) { return plan_.may_share(before.flow, uses[i].flow); });
    if (!is_counted) cost += beside;
  }
  return cost;
}

Em Costs::of_channels(Cell to, Direction direction) const {
  const bool runs_there = is_along(direction) && plan_.grid.is_channel(to.x);
  return runs_there && !is_backward() ? channel_half_row : 0;
}

// Returns keep to gaps, channels, and the column and row of their own boxes.
Em Costs::of_returns(Cell to, Direction direction) const {
  if (!is_backward() || to == plan_.target(flow_) || !plan_.grid.is_row(to.y)) return 0;
  const Cell source = plan_.source(flow_), target = plan_.target(flow_);
  if (is_along(direction)) {
    if (plan_.grid.is_channel(to.x)) return 0;
    const bool is_own = to.x == source.x || to.x == target.x;
    return across_an_empty_cell + (is_own ? 0 : outside_the_channels);
  }
  if (plan_.grid.is_channel(to.x)) return 0;
  const bool is_own = to.y == source.y || to.y == target.y;
  const int lane = plan_.grid.lane_of_line[static_cast<std::size_t>(to.x)];
  return (to.x == plan_.grid.centre_line(lane) ? along_an_empty_cell : 0) +
         (is_own ? 0 : outside_the_channels);
}

Em Costs::repairs(Cell from, Direction direction) const {
  Em cost = 0;
  for (const Avoided& avoided : avoided_) {
    if (avoided.flow == flow_ && avoided.edge == traffic_.edge(from, direction)) {
      cost += avoided_cost;
    }
  }
  return cost;
}

Em Costs::move(Cell from, Direction direction) const {
  const Cell to = neighbour(from, direction);
  bool shares = false;
  Em cost = sharing(from, direction, shares);
  const Em length = is_along(direction) ? step_along : step_across;
  cost += shares ? std::max(least_of_a_shared_step, length - length * 55 / 100) : length;
  return cost + of_channels(to, direction) + of_returns(to, direction) +
         (avoided_.empty() ? 0 : repairs(from, direction));
}

}  // namespace banli::picture
