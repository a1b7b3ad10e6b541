#include "picture/enclosure.hpp"

#include <algorithm>

namespace banli::picture {
namespace {

using Steps = std::vector<std::size_t>;

constexpr Em around_boxes = 0.45_em;
constexpr Em around_frames = 0.3_em;

Rect hull_of(const Drawing& drawing, const Steps& steps) {
  Rect hull = drawing.steps[steps.front()].box;
  for (const std::size_t step : steps) {
    const Rect& box = drawing.steps[step].box;
    const Em right = std::max(hull.right(), box.right());
    const Em bottom = std::max(hull.bottom(), box.bottom());
    hull.x = std::min(hull.x, box.x);
    hull.y = std::min(hull.y, box.y);
    hull.width = right - hull.x;
    hull.height = bottom - hull.y;
  }
  return hull;
}

class Enclosing {
 public:
  Enclosing(const Drawing& drawing, const ChartGroup& group)
      : drawing_(drawing), group_(group), margin_(around_boxes + depth() * around_frames) {}

  std::vector<Rect> rects() const {
    if (group_.steps.empty()) return {};
    if (const auto one = enclosure(group_.steps)) return {*one};
    std::vector<Rect> all;
    for (std::size_t lane = 0; lane < drawing_.lanes.size(); ++lane) {
      const Steps steps = steps_in(lane);
      if (const auto one = enclosure(steps)) {
        all.push_back(*one);
      } else {
        for (const std::size_t step : steps) all.push_back(around({step}));
      }
    }
    return all;
  }

 private:
  // How many groups inside each other it holds.
  Em depth() const {
    return static_cast<Em>(
        std::ranges::count_if(drawing_.chart.groups, [this](const ChartGroup& other) {
          return std::ranges::find(group_.steps, other.owner) != group_.steps.end();
        }));
  }

  bool is_inside(std::size_t step) const {
    return std::ranges::find(group_.steps, step) != group_.steps.end();
  }

  Steps steps_in(std::size_t lane) const {
    Steps steps = group_.steps;
    std::erase_if(steps, [&](std::size_t step) { return drawing_.chart.steps[step].lane != lane; });
    return steps;
  }

  Rect around(const Steps& steps) const { return widened(hull_of(drawing_, steps), margin_); }

  // None where somebody else stands there too.
  std::optional<Rect> enclosure(const Steps& steps) const {
    if (steps.empty()) return {};
    const Rect rect = around(steps);
    for (std::size_t step = 0; step < drawing_.steps.size(); ++step) {
      if (!is_inside(step) && overlap(rect, drawing_.steps[step].box)) return {};
    }
    return rect;
  }

  const Drawing& drawing_;
  const ChartGroup& group_;
  Em margin_;
};

}  // namespace

std::vector<Rect> enclosures_of(const Drawing& drawing) {
  std::vector<Rect> all;
  for (const ChartGroup& group : drawing.chart.groups) {
    for (const Rect& rect : Enclosing(drawing, group).rects()) all.push_back(rect);
  }
  return all;
}

}  // namespace banli::picture
