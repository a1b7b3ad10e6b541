// All inputs of a table, as the product of its axes: which rows meet, which inputs meet no row. The
// questions are exact; the search behind them has a bound and says when it was reached.
#pragma once

#include <optional>
#include <vector>

#include "tables/axis.hpp"
#include "tables/table.hpp"

namespace banli::tables {

using Inputs = std::vector<Value>;  // one for each input of a table

class Space {
 public:
  // `most_gaps`: how many times next_gap can find one.
  Space(const Table& table, std::size_t most_gaps);

  // Inputs that both rows meet; of a row and itself, inputs that it meets at all.
  std::optional<Inputs> meeting(std::size_t row, std::size_t other) const;
  // Does the row meet inputs that no row above it meets?
  bool has_turn(std::size_t row);
  // Inputs that meet no row and lie in no gap found before. A gap is as large as it can be grown,
  // so that one example stands for all of it.
  std::optional<Inputs> next_gap();
  // The search was given up: what it found is true, what it did not find is not known.
  bool is_too_large() const { return steps_ == 0; }

 private:
  using Way = std::vector<std::size_t>;        // the class taken on each of the first axes
  using Box = std::vector<std::vector<bool>>;  // of each axis, the classes inside
  struct Search {
    std::optional<std::size_t> within;  // only where this row meets
    Way way;
  };
  bool find_uncovered(std::size_t axis, const RowSet& met, Search& search);
  RowSet all_rows() const;
  RowSet met_anywhere(const Box& box) const;
  Box grown(const Way& way) const;
  void remember(const Box& box);
  void find_indifferent();
  Inputs example_of(const Way& way) const;

  std::size_t rows_;  // gaps found are rows from then on, behind those of the table
  std::size_t width_;
  std::size_t steps_;
  std::vector<Axis> axes_;
  std::vector<RowSet> indifferent_;  // by axis: rows that pass all of it and of those behind it
};

}  // namespace banli::tables
