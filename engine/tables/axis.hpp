// The values of one input, cut at the bounds that its column names into classes within which no row
// can tell one value from another: every word of a choice, every bound of numbers and times, and
// what lies between, below and above. With this, questions about all values are questions about
// finitely many.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "tables/table.hpp"

namespace banli::tables {

// Some rows of a table.
class RowSet {
 public:
  explicit RowSet(std::size_t rows = 0) : words_((rows + 63) / 64, 0) {}
  void insert(std::size_t row) { words_[row / 64] |= bit(row); }
  bool contains(std::size_t row) const { return (words_[row / 64] & bit(row)) != 0; }
  bool empty() const;
  RowSet& operator&=(const RowSet& other);
  RowSet& operator|=(const RowSet& other);
  bool operator==(const RowSet&) const = default;

 private:
  static std::uint64_t bit(std::size_t row) { return std::uint64_t{1} << (row % 64); }
  std::vector<std::uint64_t> words_;
};

struct ValueClass {
  Value example;
  RowSet rows;  // whose test it passes
};
using Axis = std::vector<ValueClass>;  // in the order of the values

// Values that stand for all values of a field that its tests can tell apart; without null.
std::vector<Value> samples(const forms::Field& field, std::span<const Test* const> tests);
// `width`: for how many rows the sets have room; at least those of the table.
Axis axis_of(const Table& table, std::size_t input, std::size_t width);

}  // namespace banli::tables
