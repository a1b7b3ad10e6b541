// The `|` block of a table's rules, cut into rows and cells. A bar inside quotes is no border. Each
// cell knows where its text stands in the file.
#pragma once

#include <string_view>
#include <vector>

#include "text/problem.hpp"
#include "text/tree.hpp"

namespace banli::tables {

struct GridCell {
  std::string_view text;  // without the blanks around it; lives as long as the block
  text::Span span;        // of an empty cell, the place between its borders
};
struct GridRow {
  std::vector<GridCell> cells;
  text::Span span;
};

// Lines without cells are no rows; a line that is not enclosed by bars is a Problem.
std::vector<GridRow> read_grid(const text::Tree& block, text::Problems& problems);

}  // namespace banli::tables
