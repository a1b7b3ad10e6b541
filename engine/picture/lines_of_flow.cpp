#include "picture/lines_of_flow.hpp"

#include <algorithm>
#include <cstdlib>

#include "picture/boxes.hpp"

namespace banli::picture {
namespace {

constexpr Em into_the_trunk = 0.36_em;

// Where a line from the box's inside towards `next` leaves the outline.
Point on_outline(const DrawnStep& step, Point inside, Point next) {
  const Point centre = step.box.centre();
  if (inside.x == next.x) {
    const Em far = outline_at_top(step.shape, step.box, inside.x - centre.x);
    return {inside.x, next.y > inside.y ? centre.y + far : centre.y - far};
  }
  const Em far = outline_at_side(step.shape, step.box, inside.y - centre.y);
  return {next.x > inside.x ? centre.x + far : centre.x - far, inside.y};
}

Em sign(Em value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

Point towards(Point from, Point to, Em by) {
  return {from.x + sign(to.x - from.x) * by, from.y + sign(to.y - from.y) * by};
}

Em length_along(const std::vector<Point>& points) {
  Em length = 0;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    length += std::abs(points[i].x - points[i + 1].x) + std::abs(points[i].y - points[i + 1].y);
  }
  return length;
}

bool lies_between(Point point, Point from, Point to) {
  const auto is_in = [](Em value, Em a, Em b) {
    return std::min(a, b) <= value && value <= std::max(a, b);
  };
  return is_in(point.x, from.x, to.x) && is_in(point.y, from.y, to.y);
}

}  // namespace

Em FlowTracer::place_of(const Segment& segment) const {
  const auto line = static_cast<std::size_t>(segment.line);
  return (is_along(segment.direction) ? across_[line] : along_[line]) +
         wires_.bundles[segment.bundle].offset;
}

std::vector<Point> FlowTracer::corners(std::size_t flow) const {
  const std::vector<Segment>& wire = wires_.of_flow[flow];
  std::vector<Point> points;
  for (std::size_t i = 0; i <= wire.size(); ++i) {
    const Segment& near = wire[i == 0 ? 0 : i - 1];
    const Em place = place_of(near);
    const Cell cell = i == 0 ? plan_.source(flow) : plan_.target(flow);
    const bool runs_along = is_along(near.direction);
    Em other = runs_along ? along_[static_cast<std::size_t>(cell.y)]
                          : across_[static_cast<std::size_t>(cell.x)];
    if (i > 0 && i < wire.size()) other = place_of(wire[i]);
    points.push_back(runs_along ? place_point_(place, other) : place_point_(other, place));
  }
  return points;
}

// A return that runs into another one ends there, so that dashes are not painted twice.
std::vector<Point> FlowTracer::painted(const Drawing& drawing, std::size_t flow) const {
  const std::vector<Point>& own = drawing.flows[flow].points;
  std::vector<Point> best = own;
  if (!plan_.backward[flow]) return best;
  for (std::size_t other = 0; other < flow; ++other) {
    const std::vector<Point>& trunk = drawing.flows[other].points;
    if (!plan_.may_share(flow, other) || trunk.back() != own.back()) continue;
    std::size_t mine = own.size() - 1, its = trunk.size() - 1;
    while (mine > 0 && its > 0 && own[mine] == trunk[its]) --mine, --its;
    // Both come to the corner behind on one line, or one of them turns in there.
    const Point corner = own[mine + 1];
    std::vector<Point> cut(own.begin(), own.begin() + static_cast<long>(mine) + 1);
    if (lies_between(trunk[its], own[mine], corner)) {
      cut.push_back(trunk[its]);
    } else if (lies_between(own[mine], trunk[its], corner)) {
      cut.push_back(towards(own[mine], corner, into_the_trunk));
    } else {
      cut.push_back(corner);
      if (mine + 2 < own.size()) cut.push_back(towards(corner, own[mine + 2], into_the_trunk));
    }
    if (length_along(cut) < length_along(best)) best = std::move(cut);
  }
  return best;
}

void FlowTracer::trace(Drawing& drawing) const {
  for (std::size_t flow = 0; flow < wires_.of_flow.size(); ++flow) {
    const ChartFlow& ends = plan_.flow(flow);
    DrawnFlow drawn;
    drawn.points = corners(flow);
    std::vector<Point>& points = drawn.points;
    const std::size_t last = points.size() - 1;
    points[0] = on_outline(drawing.steps[ends.from], points[0], points[1]);
    points[last] = on_outline(drawing.steps[ends.to], points[last], points[last - 1]);
    drawn.is_backward = plan_.backward[flow];
    drawn.is_main = plan_.is_main[flow];
    drawing.flows.push_back(std::move(drawn));
  }
  for (std::size_t flow = 0; flow < drawing.flows.size(); ++flow) {
    drawing.flows[flow].painted = painted(drawing, flow);
  }
}

}  // namespace banli::picture
