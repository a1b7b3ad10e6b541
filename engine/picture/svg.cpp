#include "picture/svg.hpp"

#include <algorithm>
#include <cstdlib>

#include "picture/enclosure.hpp"
#include "picture/legend.hpp"
#include "picture/svg_marks.hpp"
#include "picture/svg_shapes.hpp"
#include "picture/svg_style.hpp"
#include "picture/svg_text.hpp"

namespace banli::picture {
namespace {

constexpr Em bend_radius = 0.35_em;
constexpr Em tip_length = 0.72_em;
constexpr Em tip_half_width = 0.27_em;
constexpr Em step_pitch = 1.2_em;
constexpr Em label_pitch = 1.05_em;
constexpr Em event_radius = 0.55_em;

Em sign_of(Em value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

Point moved(Point from, Point to, Em by) {
  return {from.x + sign_of(to.x - from.x) * by, from.y + sign_of(to.y - from.y) * by};
}

Em length_of(Point a, Point b) { return std::abs(a.x - b.x) + std::abs(a.y - b.y); }

// Bends are round, so that they are never taken for a crossing.
std::string rounded(const std::vector<Point>& points) {
  std::string path = move_to(points.front());
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const Em radius = std::min({bend_radius, length_of(points[i - 1], points[i]) / 2,
                                length_of(points[i], points[i + 1]) / 2});
    const Point corner = points[i], after = moved(corner, points[i + 1], radius);
    path += line_to(moved(corner, points[i - 1], radius)) + "Q" + units(corner.x) + " " +
            units(corner.y) + " " + units(after.x) + " " + units(after.y);
  }
  return path + line_to(points.back());
}

std::string tip(Point end, Point before) {
  const Point base = moved(end, before, tip_length);
  const bool is_upright = end.x == before.x;
  const Em dx = is_upright ? tip_half_width : 0, dy = is_upright ? 0 : tip_half_width;
  return path_element("tip", move_to(end) + line_to({base.x - dx, base.y - dy}) +
                                 line_to({base.x + dx, base.y + dy}) + "Z");
}

class SvgWriter {
 public:
  SvgWriter(const Drawing& drawing, const Style& style, const Marks& marks)
      : drawing_(drawing), marks_(marks) {
    view_ = {0, 0, drawing.width, drawing.height};
    is_paper_ = style.paging == Paging::a4;
    if (!is_paper_) view_ = trimmed();
  }

  std::string write() {
    write_head();
    for (const DrawnLane& lane : drawing_.lanes) write_lane(lane);
    write_borders();
    for (const Rect& rect : enclosures_of(drawing_)) line(rect_element("within", rect, 0.5_em));
    for (const bool is_main : {false, true}) {
      for (std::size_t flow = 0; flow < drawing_.flows.size(); ++flow) {
        if (drawing_.flows[flow].is_main == is_main) write_flow(flow);
      }
    }
    for (const std::size_t step : reading_order()) write_step(step);
    write_labels();
    write_title();
    out_ += legend_elements(drawing_, marks_);
    return out_ + "</svg>\n";
  }

 private:
  Rect trimmed() const {
    constexpr Em around = 0.6_em, title = 4.4_em, legend = 2.6_em;
    const Rect& frame = drawing_.frame;
    return {frame.x - around, frame.y - title, frame.width + 2 * around,
            frame.height + title + legend};
  }

  void line(const std::string& text) { out_ += text + "\n"; }

  std::string full_title() const {
    const Chart& chart = drawing_.chart;
    return chart.source.empty() ? chart.title : chart.source + "　" + chart.title;
  }

  void write_head() {
    std::string size;
    if (is_paper_) {
      const bool is_landscape = drawing_.width > drawing_.height;
      size =
          is_landscape ? " width=\"297mm\" height=\"210mm\"" : " width=\"210mm\" height=\"297mm\"";
    }
    line("<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + " viewBox=\"" + units(view_.x) + " " +
         units(view_.y) + " " + units(view_.width) + " " + units(view_.height) +
         "\" role=\"img\" lang=\"" + (drawing_.chart.language == Language::chinese ? "zh" : "en") +
         "\">");
    line("<title>" + escaped(full_title()) + "</title>");
    std::string description;
    for (const std::size_t step : reading_order()) {
      if (drawing_.steps[step].text.empty()) continue;
      description += (description.empty() ? "" : " → ") + drawing_.chart.steps[step].title;
    }
    line("<desc>" + escaped(description) + "</desc>");
    line(std::string(svg_style));
    line(rect_element("page", view_));
  }

  // Row by row, as the flow runs.
  std::vector<std::size_t> reading_order() const {
    std::vector<std::size_t> order(drawing_.steps.size());
    for (std::size_t step = 0; step < order.size(); ++step) order[step] = step;
    std::ranges::stable_sort(order, {}, [this](std::size_t step) {
      const Point at = drawing_.steps[step].box.centre();
      return drawing_.sheet == Sheet::columns ? std::pair{at.y, at.x} : std::pair{at.x, at.y};
    });
    return order;
  }

  void write_lane(const DrawnLane& lane) {
    line(std::string("<g class=\"lane") + (lane.is_outside ? " outside" : "") + "\">" +
         rect_element("area", lane.area) + rect_element("head", lane.head) +
         lines_element("", lane.head.centre(), lane.title, step_pitch) + "</g>");
  }

  void write_borders() {
    const bool is_columns = drawing_.sheet == Sheet::columns;
    const Rect& frame = drawing_.frame;
    for (std::size_t lane = 1; lane < drawing_.lanes.size(); ++lane) {
      const Rect& area = drawing_.lanes[lane].area;
      const Point from = is_columns ? Point{area.x, frame.y} : Point{frame.x, area.y};
      const Point to = is_columns ? Point{area.x, frame.bottom()} : Point{frame.right(), area.y};
      line(path_element("border", move_to(from) + line_to(to)));
    }
    const Rect& area = drawing_.lanes.front().area;
    const Point corner = {area.x, area.y};
    const Point end = is_columns ? Point{frame.right(), area.y} : Point{area.x, frame.bottom()};
    line(path_element("frame", move_to(corner) + line_to(end)));
    line(rect_element("frame", frame));
  }

  void write_flow(std::size_t number) {
    const DrawnFlow& flow = drawing_.flows[number];
    const std::vector<Point>& points = flow.points;
    std::vector<Point> shown = flow.painted;
    const bool has_tip = shown.back() == points.back();
    if (has_tip) shown.back() = moved(points.back(), points[points.size() - 2], tip_length / 2);
    std::string css = "flow";
    if (flow.is_backward) css += " back";
    if (flow.is_main) css += " main";
    std::string elements = path_element("line", rounded(shown));
    if (has_tip) elements += tip(points.back(), points[points.size() - 2]);
    if (drawing_.chart.flows[number].is_event) {
      elements += circle_element("event", points.front(), event_radius);
    }
    line("<g id=\"flow-" + escaped(drawing_.chart.flows[number].name) + "\" class=\"" + css +
         "\">" + elements + path_element("way", rounded(points)) + "</g>");
  }

  void write_step(std::size_t number) {
    const DrawnStep& step = drawing_.steps[number];
    const ChartStep& written = drawing_.chart.steps[number];
    const StepMark* mark = mark_of(marks_, written.name);
    const bool is_outside = drawing_.lanes[written.lane].is_outside;
    line("<g id=\"step-" + escaped(written.name) + "\" class=\"step " +
         std::string(css_of(written.shape)) + css_of_mark(mark) + "\"" + style_of_mark(mark) +
         "><title>" + escaped(written.title) + "</title>" +
         shape_elements(
             {step.shape, step.box, is_outside, written.has_seats, step.is_corner_diamond}) +
         heat_element(mark, step) + lines_element("", text_centre(step), step.text, step_pitch) +
         mark_elements(mark, drawing_.chart.language, step.box) + "</g>");
  }

  static Point text_centre(const DrawnStep& step) {
    Point centre = step.box.centre();
    if (is_wait(step.shape)) centre.x += 0.6_em;
    if (step.shape == Shape::group) centre.y -= 0.45_em;
    if (step.shape == Shape::decide) centre = {centre.x + 0.3_em, centre.y + 0.25_em};
    return centre;
  }

  void write_labels() {
    for (std::size_t flow = 0; flow < drawing_.flows.size(); ++flow) {
      const auto& label = drawing_.flows[flow].label;
      if (!label) continue;
      const bool is_outside = std::ranges::any_of(drawing_.lanes, [&](const DrawnLane& lane) {
        return lane.is_outside && overlap(lane.area, label->area);
      });
      line(std::string("<g class=\"of-flow") + (drawing_.flows[flow].is_backward ? " back" : "") +
           "\">" +
           lines_element(is_outside ? "label outside" : "label", label->area.centre(), label->lines,
                         label_pitch) +
           "</g>");
    }
  }

  void write_title() {
    const Em x = drawing_.frame.x + drawing_.frame.width / 2;
    const Em top = drawing_.frame.y;
    line(text_element("name", {x, top - 2.4_em}, full_title()));
    if (!drawing_.chart.subtitle.empty()) {
      line(text_element("other", {x, top - 0.9_em}, drawing_.chart.subtitle));
    }
  }

  const Drawing& drawing_;
  const Marks& marks_;
  Rect view_;
  bool is_paper_ = true;
  std::string out_;
};

}  // namespace

std::string to_svg(const Drawing& drawing, const Style& style, const Marks& marks) {
  return SvgWriter(drawing, style, marks).write();
}

}  // namespace banli::picture
