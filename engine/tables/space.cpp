#include "tables/space.hpp"

#include <algorithm>

namespace banli::tables {
namespace {

constexpr std::size_t most_steps = 1'000'000;

}  // namespace

Space::Space(const Table& table, std::size_t most_gaps)
    : rows_(table.rows.size()), width_(rows_ + most_gaps), steps_(most_steps) {
  for (std::size_t input = 0; input < table.inputs.size(); ++input) {
    axes_.push_back(axis_of(table, input, width_));
  }
  find_indifferent();
}

void Space::find_indifferent() {
  indifferent_.assign(axes_.size() + 1, all_rows());
  for (std::size_t axis = axes_.size(); axis-- > 0;) {
    indifferent_[axis] = indifferent_[axis + 1];
    for (const ValueClass& values : axes_[axis]) indifferent_[axis] &= values.rows;
  }
}

RowSet Space::all_rows() const {
  RowSet all(width_);
  for (std::size_t row = 0; row < rows_; ++row) all.insert(row);
  return all;
}

std::optional<Inputs> Space::meeting(std::size_t row, std::size_t other) const {
  Inputs inputs;
  for (const Axis& axis : axes_) {
    const auto both = std::ranges::find_if(axis, [&](const ValueClass& values) {
      return values.rows.contains(row) && values.rows.contains(other);
    });
    if (both == axis.end()) return std::nullopt;
    inputs.push_back(both->example);
  }
  return inputs;
}

bool Space::find_uncovered(std::size_t axis, const RowSet& met, Search& search) {
  if (steps_ > 0) --steps_;
  if (steps_ == 0) return false;
  RowSet surely_met = met;
  surely_met &= indifferent_[axis];
  if (!surely_met.empty()) return false;
  // Without a row there may still be an axis without values, or one that the search stays within.
  if (axis == axes_.size()) return met.empty();
  for (std::size_t place = 0; place < axes_[axis].size(); ++place) {
    const RowSet& rows = axes_[axis][place].rows;
    if (search.within && !rows.contains(*search.within)) continue;
    RowSet still_met = met;
    still_met &= rows;
    search.way.push_back(place);
    if (find_uncovered(axis + 1, still_met, search)) return true;
    search.way.pop_back();
  }
  return false;
}

bool Space::has_turn(std::size_t row) {
  RowSet above(width_);
  for (std::size_t other = 0; other < row; ++other) above.insert(other);
  Search search{row, {}};
  return find_uncovered(0, above, search);
}

std::optional<Inputs> Space::next_gap() {
  Search search;
  if (rows_ == width_ || !find_uncovered(0, all_rows(), search)) return std::nullopt;
  remember(grown(search.way));
  return example_of(search.way);
}

Inputs Space::example_of(const Way& way) const {
  Inputs inputs;
  for (std::size_t axis = 0; axis < way.size(); ++axis) {
    inputs.push_back(axes_[axis][way[axis]].example);
  }
  return inputs;
}

RowSet Space::met_anywhere(const Box& box) const {
  RowSet met = all_rows();
  for (std::size_t axis = 0; axis < axes_.size(); ++axis) {
    RowSet on_axis(width_);
    for (std::size_t place = 0; place < axes_[axis].size(); ++place) {
      if (box[axis][place]) on_axis |= axes_[axis][place].rows;
    }
    met &= on_axis;
  }
  return met;
}

Space::Box Space::grown(const Way& way) const {
  Box box;
  for (std::size_t axis = 0; axis < axes_.size(); ++axis) {
    box.emplace_back(axes_[axis].size(), false);
    box[axis][way[axis]] = true;
  }
  for (std::vector<bool>& inside : box) {
    for (auto is_in : inside) {  // stands for the bit itself
      if (is_in) continue;
      is_in = true;
      if (!met_anywhere(box).empty()) is_in = false;
    }
  }
  return box;
}

void Space::remember(const Box& box) {
  const std::size_t gap = rows_++;
  for (std::size_t axis = 0; axis < axes_.size(); ++axis) {
    for (std::size_t place = 0; place < axes_[axis].size(); ++place) {
      if (box[axis][place]) axes_[axis][place].rows.insert(gap);
    }
  }
  find_indifferent();
}

}  // namespace banli::tables
