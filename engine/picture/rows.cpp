#include "picture/rows.hpp"

#include <algorithm>

namespace banli::picture {
namespace {

class RowMaker {
 public:
  RowMaker(const Chart& chart, const std::vector<bool>& backward, int most_beside)
      : chart_(chart), most_beside_(static_cast<std::size_t>(most_beside)) {
    const std::size_t steps = chart.steps.size();
    rows_.row.assign(steps, 0);
    rows_.is_flat.assign(chart.flows.size(), false);
    in_.resize(steps);
    out_.resize(steps);
    for (std::size_t flow = 0; flow < chart.flows.size(); ++flow) {
      if (backward[flow]) continue;
      in_[chart.flows[flow].to].push_back(flow);
      out_[chart.flows[flow].from].push_back(flow);
    }
    inside_before_.resize(steps);
    for (const ChartGroup& group : chart.groups) find_what_follows(group);
  }

  Rows make() {
    for (const std::size_t step : topological_order()) {
      if (!lay_flat(step)) stand_below(step);
    }
    return std::move(rows_);
  }

 private:
  // What follows a group stands below all that is inside of it.
  void find_what_follows(const ChartGroup& group) {
    for (const std::size_t flow : out_[group.owner]) {
      const std::size_t next = chart_.flows[flow].to;
      const bool leads_in = std::ranges::find(group.steps, next) != group.steps.end();
      if (leads_in || chart_.flows[flow].is_event) continue;
      auto& before = inside_before_[next];
      before.insert(before.end(), group.steps.begin(), group.steps.end());
    }
  }

  std::size_t from(std::size_t flow) const { return chart_.flows[flow].from; }
  std::size_t lane(std::size_t step) const { return chart_.steps[step].lane; }
  int row(std::size_t step) const { return rows_.row[step]; }

  // Ties go by the order of writing.
  std::vector<std::size_t> topological_order() const {
    std::vector<std::size_t> waits_for, order;
    for (const auto& in : in_) waits_for.push_back(in.size());
    std::vector<bool> done(waits_for.size(), false);
    const auto is_ready = [&](std::size_t step) {
      return !done[step] && waits_for[step] == 0 &&
             std::ranges::all_of(inside_before_[step], [&](std::size_t one) { return done[one]; });
    };
    while (order.size() < waits_for.size()) {
      std::size_t next = 0;
      while (!is_ready(next)) ++next;
      done[next] = true;
      order.push_back(next);
      for (const std::size_t flow : out_[next]) --waits_for[chart_.flows[flow].to];
    }
    return order;
  }

  void grow_to(int row) {
    while (rows_.count() <= row) {
      rows_.cells.emplace_back(chart_.lanes.size());
      closed_.emplace_back(chart_.lanes.size(), false);
      direction_.push_back(0);
    }
  }

  void put(std::size_t step, int row) {
    rows_.row[step] = row;
    rows_.cells[static_cast<std::size_t>(row)][lane(step)].push_back(step);
  }

  bool is_free(int row, std::size_t lane) const {
    const auto at = static_cast<std::size_t>(row);
    return rows_.cells[at][lane].empty() && !closed_[at][lane];
  }

  bool forks(std::size_t step) const {
    return std::ranges::count_if(
               out_[step], [this](std::size_t flow) { return chart_.flows[flow].is_parallel; }) > 1;
  }

  bool may_lie_flat(std::size_t step) const {
    if (in_[step].size() != 1 || chart_.steps[step].shape == Shape::end) return false;
    if (!inside_before_[step].empty()) return false;
    const std::size_t before = from(in_[step].front());
    const ChartStep& u = chart_.steps[before];
    if (u.lane == lane(step) || u.shape == Shape::start || u.shape == Shape::bar) return false;
    if (chart_.steps[step].shape == Shape::bar || forks(before)) return false;
    if (chart_.flows[in_[step].front()].is_event) return false;
    return std::ranges::none_of(out_[before],
                                [this](std::size_t flow) { return rows_.is_flat[flow]; });
  }

  // The cells between two lanes, and that of the second.
  template <class Visit>
  void visit_cells(std::size_t from, std::size_t to, Visit visit) const {
    for (std::size_t lane = from; lane != to;) {
      lane = lane < to ? lane + 1 : lane - 1;
      visit(lane);
    }
  }

  bool lay_flat(std::size_t step) {
    if (!may_lie_flat(step)) return false;
    const std::size_t before = from(in_[step].front());
    const int row = rows_.row[before];
    const auto at = static_cast<std::size_t>(row);
    const int direction = lane(step) > lane(before) ? 1 : -1;
    if (direction_[at] == -direction || rows_.cells[at][lane(before)].size() > 1) return false;
    bool is_open = true;
    visit_cells(lane(before), lane(step),
                [&](std::size_t lane) { is_open = is_open && is_free(row, lane); });
    if (!is_open) return false;
    visit_cells(lane(before), lane(step), [&](std::size_t lane) { closed_[at][lane] = true; });
    direction_[at] = direction;
    rows_.is_flat[in_[step].front()] = true;
    put(step, row);
    return true;
  }

  void stand_below(std::size_t step) {
    int at = 0;
    for (const std::size_t flow : in_[step]) at = std::max(at, row(from(flow)) + 1);
    for (const std::size_t inside : inside_before_[step]) at = std::max(at, row(inside) + 1);
    for (grow_to(at); !is_free(at, lane(step)) && !is_beside_siblings(step, at);) grow_to(++at);
    put(step, at);
  }

  bool is_beside_siblings(std::size_t step, int row) const {
    const auto& cell = rows_.cells[static_cast<std::size_t>(row)][lane(step)];
    if (cell.empty() || cell.size() >= most_beside_) return false;
    if (closed_[static_cast<std::size_t>(row)][lane(step)]) return false;
    return std::ranges::all_of(cell, [&](std::size_t other) { return are_siblings(step, other); });
  }

  bool are_siblings(std::size_t a, std::size_t b) const {
    if (chart_.steps[a].shape == Shape::bar || chart_.steps[b].shape == Shape::bar) return false;
    return std::ranges::any_of(in_[a], [&](std::size_t one) {
      return std::ranges::any_of(in_[b],
                                 [&](std::size_t other) { return from(one) == from(other); });
    });
  }

  const Chart& chart_;
  std::size_t most_beside_;
  Rows rows_;
  std::vector<std::vector<std::size_t>> in_, out_;  // forward flows
  std::vector<std::vector<std::size_t>>
      inside_before_;                      // per step: the insides of groups before it
  std::vector<std::vector<bool>> closed_;  // a flat arrow passes or arrives
  std::vector<int> direction_;             // of the flat arrows of a row
};

}  // namespace

Rows assign_rows(const Chart& chart, const std::vector<bool>& backward, int most_beside) {
  return RowMaker(chart, backward, most_beside).make();
}

}  // namespace banli::picture
