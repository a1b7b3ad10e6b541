#include "picture/repair.hpp"

#include <algorithm>
#include <cstdlib>

namespace banli::picture {
namespace {

constexpr Em least_clearance = 0.15_em;

Rect stretch(Point a, Point b) {
  return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

// The lines of the segment within a row or column of the box.
void avoid(const Traffic& traffic, const Segment& segment, Cell box,
           std::vector<Avoided>& avoided) {
  const bool runs_along = is_along(segment.direction);
  const int middle = runs_along ? box.y : box.x;
  for (int at = segment.low(); at < segment.high(); ++at) {
    if (at < middle - 2 || at > middle + 1) continue;
    const Cell from = runs_along ? Cell{segment.line, at} : Cell{at, segment.line};
    avoided.push_back(
        {segment.flow, traffic.edge(from, runs_along ? Direction::down : Direction::right)});
  }
}

}  // namespace

std::vector<Avoided> find_faults(const Plan& plan, const Wires& wires, const Drawing& drawing) {
  const Traffic traffic(plan.grid, 0);
  std::vector<Avoided> avoided;
  for (std::size_t flow = 0; flow < drawing.flows.size(); ++flow) {
    const std::vector<Point>& points = drawing.flows[flow].points;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      const Rect line = stretch(points[i], points[i + 1]);
      for (std::size_t step = 0; step < drawing.steps.size(); ++step) {
        const bool is_end = (i == 0 && step == plan.flow(flow).from) ||
                            (i + 2 == points.size() && step == plan.flow(flow).to);
        if (is_end || !overlap(line, widened(drawing.steps[step].box, least_clearance))) continue;
        avoid(traffic, wires.of_flow[flow][i], plan.grid.cells[step], avoided);
      }
    }
  }
  return avoided;
}

}  // namespace banli::picture
