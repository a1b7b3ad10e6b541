// Reads a table's file, in either vocabulary. All that is wrong is told at once, each in its cell.
// Gaps and overlaps are not looked for here: see tables/proof.hpp.
#pragma once

#include "tables/table.hpp"
#include "text/tree.hpp"

namespace banli::tables {

inline constexpr std::size_t most_rows = 500;

text::Checked<Table> read_table(const text::Tree& file);

}  // namespace banli::tables
