#include "picture/labels.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace banli::picture {
namespace {

constexpr Em pitch_of_label = 1.05_em;
constexpr Em beside_a_line = 0.3_em;
constexpr Em above_a_line = 0.22_em;
constexpr Em farthest = 9_em;
constexpr Em on_second_segment = 9_em;
constexpr Em on_wrong_side = 0.6_em;
constexpr Em on_two_lines = 3_em;
constexpr Em on_lane_border = 1.2_em;
constexpr Em on_box_or_label = 60_em;
constexpr Em on_line = 40_em;
constexpr Em on_mark_corner = 60_em;
constexpr Em mark_size = 1_em;
constexpr std::array distances = {0.15_em, 0.3_em, 0.6_em, 0.9_em, 1.2_em,  1.5_em,
                                  1.8_em,  2.1_em, 2.4_em, 2.7_em, 3.0_em,  3.5_em,
                                  4.0_em,  5.0_em, 6.0_em, 7.5_em, farthest};

enum class Side { first, second };  // right and below; left and above

class LabelPlacer {
 public:
  LabelPlacer(const Breaker& breaker, Drawing& drawing) : breaker_(breaker), drawing_(drawing) {
    for (const DrawnStep& step : drawing.steps) {
      boxes_.push_back(step.box);
      const Rect& box = step.box;
      marks_.push_back({box.x - mark_size / 2, box.y - mark_size / 2, mark_size, mark_size});
      marks_.push_back({box.right() - mark_size / 2, box.y - mark_size / 2, mark_size, mark_size});
    }
    for (const DrawnLane& lane : drawing.lanes) heads_.push_back(lane.head);
  }

  void place() {
    for (const bool backward : {false, true}) {
      for (std::size_t flow = 0; flow < drawing_.flows.size(); ++flow) {
        const bool is_labelled = !drawing_.chart.flows[flow].label.empty();
        if (drawing_.flows[flow].is_backward == backward && is_labelled) place(flow);
      }
    }
  }

 private:
  struct Candidate {
    Label label;
    Em cost = 0;
  };

  void place(std::size_t flow) {
    const std::string& text = drawing_.chart.flows[flow].label;
    std::optional<Candidate> best;
    for (std::size_t lines = 1; lines <= 3; ++lines) {
      if (lines > 1 && breaker_.width(text) < 4_em * static_cast<Em>(lines - 1)) break;
      const Lines broken = breaker_.into_lines(text, lines);
      if (broken.size() != lines) break;
      for (const std::size_t segment : {std::size_t{0}, std::size_t{1}}) {
        if (segment + 1 >= drawing_.flows[flow].points.size()) continue;
        for (const Em distance : distances) {
          for (const Side side : {Side::first, Side::second}) {
            consider(flow, broken, segment, distance, side, best);
          }
        }
      }
    }
    drawing_.flows[flow].label = std::move(best->label);
    labels_.push_back(drawing_.flows[flow].label->area);
  }

  void consider(std::size_t flow, const Lines& lines, std::size_t segment, Em distance, Side side,
                std::optional<Candidate>& best) const {
    const Point from = drawing_.flows[flow].points[segment];
    const Point to = drawing_.flows[flow].points[segment + 1];
    const Em length = std::abs(from.x - to.x) + std::abs(from.y - to.y);
    if (distance > 0.15_em && distance >= length) return;
    const Rect area = area_of(lines, from, to, distance, side);
    Em cost = distance + (segment == 0 ? 0 : on_second_segment) +
              on_two_lines * (static_cast<Em>(lines.size()) - 1) +
              (is_wrong(from, to, side) ? on_wrong_side : 0);
    if (best && cost >= best->cost) return;
    cost += obstacles(flow, segment, area);
    if (!best || cost < best->cost) best = Candidate{{area, lines}, cost};
  }

  // Right of vertical lines and above horizontal ones.
  static bool is_wrong(Point from, Point to, Side side) {
    return (from.x == to.x) == (side == Side::second);
  }

  Rect area_of(const Lines& lines, Point from, Point to, Em distance, Side side) const {
    const Em width = breaker_.widest(lines) * label_percent / 100;
    const Em height = pitch_of_label * static_cast<Em>(lines.size());
    if (from.x == to.x) {
      const Em x = side == Side::first ? from.x + beside_a_line : from.x - beside_a_line - width;
      return {x, to.y > from.y ? from.y + distance : from.y - distance - height, width, height};
    }
    const Em y = side == Side::first ? from.y + above_a_line : from.y - above_a_line - height;
    return {to.x > from.x ? from.x + distance : from.x - distance - width, y, width, height};
  }

  Em obstacles(std::size_t flow, std::size_t segment, const Rect& area) const {
    Em cost = on_box_or_label * (hits(boxes_, area) + hits(labels_, area) + hits(heads_, area));
    cost += on_mark_corner * hits(marks_, area);
    if (!is_inside(area, drawing_.frame)) cost += on_box_or_label;
    for (const DrawnLane& lane : drawing_.lanes) {
      const Rect& strip = lane.area;
      const bool crosses = drawing_.sheet == Sheet::columns
                               ? area.x < strip.right() && strip.right() < area.right()
                               : area.y < strip.bottom() && strip.bottom() < area.bottom();
      if (crosses) cost += on_lane_border;
    }
    for (std::size_t other = 0; other < drawing_.flows.size(); ++other) {
      const std::vector<Point>& points = drawing_.flows[other].points;
      for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (other == flow && i == segment) continue;
        if (overlap(area, around(points[i], points[i + 1]))) cost += on_line;
      }
    }
    return cost;
  }

  static Rect around(Point a, Point b) {
    constexpr Em half = 0.1_em;
    const Rect thin{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x),
                    std::abs(a.y - b.y)};
    return widened(thin, half);
  }

  static bool is_inside(const Rect& area, const Rect& frame) {
    return area.x >= frame.x && area.y >= frame.y && area.right() <= frame.right() &&
           area.bottom() <= frame.bottom();
  }

  static Em hits(const std::vector<Rect>& rects, const Rect& area) {
    return static_cast<Em>(
        std::ranges::count_if(rects, [&](const Rect& rect) { return overlap(rect, area); }));
  }

  const Breaker& breaker_;
  Drawing& drawing_;
  std::vector<Rect> boxes_, marks_, heads_, labels_;
};

}  // namespace

void place_labels(const Breaker& breaker, Drawing& drawing) {
  LabelPlacer(breaker, drawing).place();
}

}  // namespace banli::picture
