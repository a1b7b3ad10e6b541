#include "picture/place.hpp"

#include <algorithm>
#include <map>

#include "picture/boxes.hpp"
#include "picture/lines_of_flow.hpp"
#include "picture/sheet.hpp"

namespace banli::picture {
namespace {

constexpr Em widest_box = 10_em;
constexpr Em box_width_in_rows = 7.2_em;
constexpr Em least_channel = 1.15_em;
constexpr Em channel_around_tracks = 1.6_em;
constexpr Em between_columns = 1.6_em;
constexpr Em least_gap = 1.9_em;
constexpr Em gap_around_tracks = 2.0_em;
constexpr Em outer_gap = 1.2_em;
constexpr Em more_for_labels = 0.45_em;
constexpr Em most_added_to_gap = 1.7_em;
constexpr Em most_added_to_row = 2.4_em;  // a lane that lies
constexpr Em around_flat_label = 1.3_em;

class Placer {
 public:
  Placer(const Plan& plan, const Wires& wires, const Breaker& breaker, const Page& page)
      : plan_(plan), grid_(plan.grid), wires_(wires), breaker_(breaker), paper_(page) {
    is_columns_ = page.sheet == Sheet::columns;
  }

  Placed place() {
    measure_channels();
    placed_.box_width = is_columns_ ? width_that_fits() : box_width_in_rows;
    const Em width = std::max(placed_.box_width, narrowest_box / 2);
    boxes_ = measure_boxes(*plan_.chart, breaker_, width);
    column_width_ = width;
    if (!is_columns_) {
      column_width_ = 0;
      for (const Box& box : boxes_) column_width_ = std::max(column_width_, box.height);
    }
    place_across();
    place_along();
    draw();
    return std::move(placed_);
  }

 private:
  static std::size_t at(int line) { return static_cast<std::size_t>(line); }
  int lanes() const { return static_cast<int>(grid_.columns_of_lane.size()); }
  int columns(int lane) const { return grid_.columns_of_lane[at(lane)]; }

  Em channel_for(int line) const {
    const bool is_used = std::ranges::any_of(wires_.bundles, [&](const Bundle& bundle) {
      return bundle.runs_along && bundle.line == line;
    });
    if (!is_used) return least_channel;
    return std::max(least_channel, channel_around_tracks + wires_.across_span[at(line)]);
  }

  // Both channels of a lane are alike, and those of lanes with as many columns.
  void measure_channels() {
    channel_.assign(at(lanes()), least_channel);
    for (int lane = 0; lane < lanes(); ++lane) {
      channel_[at(lane)] = std::max(channel_for(grid_.lane_first_line[at(lane)]),
                                    channel_for(grid_.lane_first_line[at(lane) + 1] - 1));
    }
    for (std::size_t flow = 0; flow < plan_.chart->flows.size(); ++flow) widen_for_label(flow);
    std::map<int, Em> widest;
    for (int lane = 0; lane < lanes(); ++lane) {
      widest[columns(lane)] = std::max(widest[columns(lane)], channel_[at(lane)]);
    }
    for (int lane = 0; lane < lanes(); ++lane) channel_[at(lane)] = widest[columns(lane)];
  }

  // A flat arrow to the next lane needs room for its label.
  void widen_for_label(std::size_t flow) {
    const ChartFlow& arrow = plan_.flow(flow);
    if (!plan_.rows.is_flat[flow] || arrow.label.empty()) return;
    const auto from = static_cast<int>(plan_.chart->steps[arrow.from].lane);
    const auto to = static_cast<int>(plan_.chart->steps[arrow.to].lane);
    if (from - to != 1 && to - from != 1) return;
    Em room = 1.2_em;
    if (is_columns_) {
      const std::size_t lines = breaker_.width(arrow.label) >= 4_em ? 2 : 1;
      room = breaker_.widest(breaker_.into_lines(arrow.label, lines)) * 86 / 100;
    }
    for (const int lane : {from, to}) {
      channel_[at(lane)] = std::max(channel_[at(lane)], (room + around_flat_label) / 2);
    }
  }

  Em width_that_fits() const {
    Em rest = paper_.room_across();
    int columns_in_all = 0;
    for (int lane = 0; lane < lanes(); ++lane) {
      rest -= 2 * channel_[at(lane)] + (columns(lane) - 1) * between_columns;
      columns_in_all += columns(lane);
    }
    return std::min(widest_box, rest / columns_in_all);
  }

  Em inner_width(int lane) const {
    return columns(lane) * column_width_ + (columns(lane) - 1) * between_columns;
  }

  void place_across() {
    Em left = paper_.room_across();
    for (int lane = 0; lane < lanes(); ++lane) left -= inner_width(lane) + 2 * channel_[at(lane)];
    const Em most = is_columns_ ? std::max<Em>(0, left) : most_added_to_row;
    const Em share = std::min(most, std::max<Em>(0, left) / lanes());
    Em begin = 0;
    for (int lane = 0; lane < lanes(); ++lane) {
      const Em width = inner_width(lane) + 2 * channel_[at(lane)] + share;
      const Em channel = (width - inner_width(lane)) / 2;
      lane_begin_.push_back(begin);
      across_.push_back(begin + channel / 2);
      for (int line = 0; line < 2 * columns(lane) - 1; ++line) {
        across_.push_back(begin + channel + column_width_ / 2 +
                          line * (column_width_ + between_columns) / 2);
      }
      begin += width;
      across_.push_back(begin - channel / 2);
    }
    lane_begin_.push_back(begin);
  }

  Em extent_along(std::size_t step) const {
    return is_columns_ ? boxes_[step].height : boxes_[step].width;
  }

  Em gap_for(int line) const {
    const bool is_outer = line == 0 || line + 1 == grid_.along_lines;
    const bool is_used = std::ranges::any_of(wires_.bundles, [&](const Bundle& bundle) {
      return !bundle.runs_along && bundle.line == line;
    });
    if (is_outer && !is_used) return outer_gap;
    return std::max(least_gap, gap_around_tracks + wires_.along_span[at(line)]);
  }

  // Labels stand where arrows leave: between rows in columns, along them in rows.
  void widen_for_labels(std::vector<Em>& gaps) const {
    std::vector<Em> more(gaps.size(), 0);
    for (std::size_t flow = 0; flow < plan_.chart->flows.size(); ++flow) {
      const std::string& label = plan_.flow(flow).label;
      if (label.empty()) continue;
      const Segment& first = wires_.of_flow[flow].front();
      if (!is_along(first.direction)) continue;
      const std::size_t gap = at(first.from + (first.direction == Direction::down ? 1 : -1));
      const Em room = is_columns_ ? more_for_labels : breaker_.width(label) * 86 / 100 - 0.9_em;
      more[gap] = std::max(more[gap], room);
    }
    for (std::size_t gap = 0; gap < gaps.size(); ++gap) gaps[gap] += more[gap];
  }

  void place_along() {
    std::vector<Em> size(at(grid_.along_lines), 0);
    for (int line = 0; line < grid_.along_lines; line += 2) size[at(line)] = gap_for(line);
    for (std::size_t step = 0; step < boxes_.size(); ++step) {
      Em& row = size[at(grid_.cells[step].y)];
      row = std::max(row, extent_along(step));
    }
    widen_for_labels(size);
    Em total = 0;
    for (const Em one : size) total += one;
    const int gaps = grid_.along_lines / 2 - 1;
    const Em rest = paper_.room_along() - total;
    placed_.too_high_by = std::max<Em>(0, -rest);
    const Em added = gaps > 0 && rest > 0 ? std::min(most_added_to_gap, rest / gaps) : 0;
    Em begin = 0;
    for (int line = 0; line < grid_.along_lines; ++line) {
      const bool is_inner = line > 0 && line + 1 < grid_.along_lines;
      const Em one = size[at(line)] + (is_inner && !grid_.is_row(line) ? added : 0);
      along_.push_back(begin + one / 2);
      begin += one;
    }
    length_ = begin;
  }

  void draw() {
    Drawing& drawing = placed_.drawing;
    drawing.chart = *plan_.chart;
    paper_.begin(drawing, lane_begin_.back(), length_);
    for (int lane = 0; lane < lanes(); ++lane) {
      paper_.add_lane(drawing, at(lane), lane_begin_[at(lane)], lane_begin_[at(lane) + 1],
                      breaker_);
    }
    for (std::size_t step = 0; step < boxes_.size(); ++step) add_step(step);
    const auto place_point = [this](Em across, Em along) { return paper_.point(across, along); };
    FlowTracer(plan_, wires_, across_, along_, place_point).trace(drawing);
  }

  void add_step(std::size_t step) {
    const Cell cell = grid_.cells[step];
    const Point centre = paper_.point(across_[at(cell.x)], along_[at(cell.y)]);
    const Box& box = boxes_[step];
    const Shape shape = box.is_corner_diamond ? Shape::task : plan_.chart->steps[step].shape;
    placed_.drawing.steps.push_back(
        {{centre.x - box.width / 2, centre.y - box.height / 2, box.width, box.height},
         box.text,
         shape,
         box.is_corner_diamond});
  }

  const Plan& plan_;
  const Grid& grid_;
  const Wires& wires_;
  const Breaker& breaker_;
  Paper paper_;
  bool is_columns_ = true;
  Em column_width_ = 0;  // of a box, across
  std::vector<Em> channel_;
  std::vector<Box> boxes_;
  std::vector<Em> across_, along_, lane_begin_;
  Em length_ = 0;
  Placed placed_;
};

}  // namespace

Placed place(const Plan& plan, const Wires& wires, const Breaker& breaker, const Page& page) {
  return Placer(plan, wires, breaker, page).place();
}

}  // namespace banli::picture
