#include "picture/crossings.hpp"

#include <algorithm>

namespace banli::picture {
namespace {

constexpr int grid_pitch = 1000;
constexpr int half_a_box = 200;

int end_at_box(int point, bool is_ahead) {
  return point * grid_pitch + (is_ahead ? half_a_box : -half_a_box);
}

}  // namespace

int Crossings::place_of(const Segment& segment) const {
  return segment.line * grid_pitch + rank_[segment.bundle];
}

Crossings::Stroke Crossings::stroke(std::size_t flow, std::size_t number) const {
  const std::vector<Segment>& wire = wires_.of_flow[flow];
  const Segment& segment = wire[number];
  const bool grows = segment.to > segment.from;
  const int from = number == 0 ? end_at_box(segment.from, grows) : place_of(wire[number - 1]);
  const int to =
      number + 1 == wire.size() ? end_at_box(segment.to, !grows) : place_of(wire[number + 1]);
  return {place_of(segment), std::min(from, to), std::max(from, to)};
}

int Crossings::between(std::size_t one, std::size_t other) const {
  int count = 0;
  for (std::size_t i = 0; i < wires_.of_flow[one].size(); ++i) {
    const Stroke a = stroke(one, i);
    const Segment& segment = wires_.of_flow[one][i];
    for (std::size_t j = 0; j < wires_.of_flow[other].size(); ++j) {
      const Segment& against = wires_.of_flow[other][j];
      if (is_along(segment.direction) == is_along(against.direction)) continue;
      if (against.line < segment.low() || against.line > segment.high()) continue;
      const Stroke b = stroke(other, j);
      if (a.low < b.at && b.at < a.high && b.low < a.at && a.at < b.high) ++count;
    }
  }
  return count;
}

}  // namespace banli::picture
