#include "picture/quality.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "picture/boxes.hpp"

namespace banli::picture {
namespace {

constexpr Em clearance = 0.15_em;
constexpr Em too_near = 0.3_em;  // of two lines

struct Stroke {
  std::size_t flow = 0;
  Point from, to;
  bool is_first = false, is_last = false;
  bool is_upright() const { return from.x == to.x; }
  Rect area() const {
    return {std::min(from.x, to.x), std::min(from.y, to.y), std::abs(from.x - to.x),
            std::abs(from.y - to.y)};
  }
};

bool is_strictly_in(Em value, Em a, Em b) {
  return std::min(a, b) < value && value < std::max(a, b);
}

class QualityMeter {
 public:
  explicit QualityMeter(const Drawing& drawing) : drawing_(drawing) {
    for (std::size_t flow = 0; flow < drawing.flows.size(); ++flow) {
      const std::vector<Point>& points = drawing.flows[flow].points;
      for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        strokes_.push_back({flow, points[i], points[i + 1], i == 0, i + 2 == points.size()});
      }
    }
    for (const DrawnStep& step : drawing.steps) rows_.insert(along(step.box.centre()));
  }

  Quality measure() {
    count_things();
    check_boxes();
    check_strokes();
    check_labels();
    check_texts();
    check_returns();
    count_straight();
    return found_;
  }

 private:
  bool is_columns() const { return drawing_.sheet == Sheet::columns; }
  Em along(Point point) const { return is_columns() ? point.y : point.x; }
  Em across(Point point) const { return is_columns() ? point.x : point.y; }
  const ChartFlow& written(std::size_t flow) const { return drawing_.chart.flows[flow]; }

  void count_things() {
    found_.steps = static_cast<int>(drawing_.steps.size());
    found_.flows = static_cast<int>(drawing_.flows.size());
    found_.rows = static_cast<int>(rows_.size());
    found_.percent = drawing_.percent;
    found_.lanes_width = drawing_.frame.width;
    found_.lanes_height = drawing_.frame.height;
    for (const DrawnFlow& flow : drawing_.flows) {
      found_.returns += flow.is_backward ? 1 : 0;
      found_.bends += static_cast<int>(flow.points.size()) - 2;
      if (!flow.is_backward && rises(flow)) ++found_.rises;
    }
  }

  bool rises(const DrawnFlow& flow) const {
    for (std::size_t i = 0; i + 1 < flow.points.size(); ++i) {
      if (along(flow.points[i + 1]) < along(flow.points[i])) return true;
    }
    return false;
  }

  void check_boxes() {
    for (std::size_t one = 0; one < drawing_.steps.size(); ++one) {
      for (std::size_t other = 0; other < one; ++other) {
        if (overlap(drawing_.steps[one].box, drawing_.steps[other].box)) ++found_.box_over_box;
      }
      for (const Stroke& stroke : strokes_) {
        if (runs_through(stroke, one)) ++found_.arrow_through_box;
      }
    }
  }

  // Its own box an arrow may only touch, and only with the end that belongs there.
  bool runs_through(const Stroke& stroke, std::size_t step) const {
    const bool is_own = (stroke.is_first && written(stroke.flow).from == step) ||
                        (stroke.is_last && written(stroke.flow).to == step);
    const Rect& box = drawing_.steps[step].box;
    if (!is_own) return overlap(stroke.area(), widened(box, clearance));
    const Point centre = box.centre();
    const Point inner =
        stroke.is_first && written(stroke.flow).from == step ? stroke.to : stroke.from;
    const Rect core = {centre.x - box.width / 4, centre.y - box.height / 4, box.width / 2,
                       box.height / 2};
    return overlap(stroke.area(), core) || overlap({inner.x, inner.y, 1, 1}, box);
  }

  bool may_share(std::size_t one, std::size_t other) const {
    const ChartFlow& a = written(one);
    const ChartFlow& b = written(other);
    if (drawing_.flows[one].is_backward != drawing_.flows[other].is_backward) return false;
    return a.to == b.to || (a.from == b.from && a.is_parallel && b.is_parallel);
  }

  void check_strokes() {
    std::set<std::pair<Em, Em>> crossings;
    for (std::size_t i = 0; i < strokes_.size(); ++i) {
      const Stroke& a = strokes_[i];
      for (std::size_t j = 0; j < i; ++j) {
        const Stroke& b = strokes_[j];
        if (a.is_upright() == b.is_upright()) {
          if (a.flow != b.flow && !may_share(a.flow, b.flow) && lie_on_one_line(a, b)) {
            ++found_.unrelated_on_one_line;
          }
          continue;
        }
        const Stroke& upright = a.is_upright() ? a : b;
        const Stroke& level = a.is_upright() ? b : a;
        if (is_strictly_in(upright.from.x, level.from.x, level.to.x) &&
            is_strictly_in(level.from.y, upright.from.y, upright.to.y)) {
          crossings.insert({upright.from.x, level.from.y});
        }
      }
    }
    found_.crossings = static_cast<int>(crossings.size());
  }

  static bool lie_on_one_line(const Stroke& a, const Stroke& b) {
    const Rect one = a.area(), other = b.area();
    if (a.is_upright()) {
      return std::abs(one.x - other.x) < too_near && one.y < other.bottom() &&
             other.y < one.bottom();
    }
    return std::abs(one.y - other.y) < too_near && one.x < other.right() && other.x < one.right();
  }

  void check_labels() {
    for (std::size_t flow = 0; flow < drawing_.flows.size(); ++flow) {
      if (!drawing_.flows[flow].label) continue;
      const Rect& area = drawing_.flows[flow].label->area;
      if (is_over_something(flow, area)) ++found_.label_over_something;
    }
  }

  bool is_over_something(std::size_t flow, const Rect& area) const {
    for (const DrawnStep& step : drawing_.steps) {
      if (overlap(area, step.box)) return true;
    }
    for (std::size_t other = 0; other < flow; ++other) {
      const auto& label = drawing_.flows[other].label;
      if (label && overlap(area, label->area)) return true;
    }
    return std::ranges::any_of(
        strokes_, [&](const Stroke& stroke) { return overlap(area, widened(stroke.area(), 1)); });
  }

  void check_texts() {
    const auto width = [this](const std::string& text) {
      return width_of(text, drawing_.chart.language);
    };
    for (const DrawnStep& step : drawing_.steps) {
      const Em count = static_cast<Em>(step.text.size());
      for (Em i = 0; i < count; ++i) {
        const Em edge =
            std::max(std::abs(2 * i - count), std::abs(2 * (i + 1) - count)) * 1.2_em / 2;
        const Em half = outline_at_side(step.shape, step.box, edge);
        const bool is_too_high = edge > step.box.height / 2;
        if (is_too_high || width(step.text[static_cast<std::size_t>(i)]) > 2 * half) {
          ++found_.text_outside_shape;
        }
      }
    }
  }

  // Section 3: in gaps, in channels, in the column or the row of their own boxes.
  void check_returns() {
    for (const Stroke& stroke : strokes_) {
      if (drawing_.flows[stroke.flow].is_backward && runs_outside(stroke)) ++found_.returns_outside;
    }
  }

  bool runs_outside(const Stroke& stroke) const {
    const bool runs_along = stroke.is_upright() == is_columns();
    const Rect& source = drawing_.steps[written(stroke.flow).from].box;
    const Rect& target = drawing_.steps[written(stroke.flow).to].box;
    const auto stands_in = [&](const Rect& box) {
      const Point a = {box.x, box.y}, b = {box.right(), box.bottom()};
      return runs_along ? across(a) < across(stroke.from) && across(stroke.from) < across(b)
                        : along(a) < along(stroke.from) && along(stroke.from) < along(b);
    };
    if (stands_in(source) || stands_in(target)) return false;
    const Rect area = stroke.area();
    return std::ranges::any_of(drawing_.steps, [&](const DrawnStep& step) {
      if (!stands_in(step.box)) return false;
      // Only where it passes what other lines should have for themselves: cells of a row.
      return runs_along ? passes_a_row(area) : true;
    });
  }

  bool passes_a_row(const Rect& area) const {
    return std::ranges::any_of(rows_, [&](Em row) {
      return is_columns() ? area.y < row && row < area.bottom()
                          : area.x < row && row < area.right();
    });
  }

  void count_straight() {
    for (std::size_t flow = 0; flow < drawing_.flows.size(); ++flow) {
      const ChartFlow& ends = written(flow);
      if (drawing_.flows[flow].is_backward) continue;
      if (drawing_.chart.steps[ends.from].lane != drawing_.chart.steps[ends.to].lane) continue;
      const auto from = rows_.find(along(drawing_.steps[ends.from].box.centre()));
      if (std::next(from) == rows_.end() ||
          *std::next(from) != along(drawing_.steps[ends.to].box.centre())) {
        continue;
      }
      ++found_.could_be_straight;
      found_.straight += drawing_.flows[flow].points.size() == 2 ? 1 : 0;
    }
  }

  const Drawing& drawing_;
  std::vector<Stroke> strokes_;
  std::set<Em> rows_;
  Quality found_;
};

}  // namespace

Quality measure_quality(const Drawing& drawing) { return QualityMeter(drawing).measure(); }

std::string quality_line(const Quality& found) {
  const auto count = [](std::string_view what, int number) {
    return " " + std::string(what) + " " + std::to_string(number);
  };
  return "steps " + std::to_string(found.steps) + count("arrows", found.flows) +
         count("returns", found.returns) + count("rows", found.rows) +
         count("crossings", found.crossings) + count("bends", found.bends) +
         count("rises", found.rises) + count("straight", found.straight) + "/" +
         std::to_string(found.could_be_straight) + count("em", found.lanes_width / 64) + "x" +
         std::to_string(found.lanes_height / 64) + count("percent", found.percent) +
         count("faults", found.faults());
}

Score score_of(const Quality& found) {
  const int overlaps = found.box_over_box + found.arrow_through_box + found.unrelated_on_one_line;
  const int texts = found.label_over_something + found.text_outside_shape;
  return {found.crossings, found.faults(),
          14 * found.crossings + 2 * found.bends + 6 * found.returns_outside + 60 * texts +
              200 * overlaps};
}

}  // namespace banli::picture
