// What becomes of the rows that are hit. `min` and `max` take one whole row, the least or the
// greatest by its outputs from left to right; of the words of a choice the one that stands first
// among its options is the least. So they also say priorities.
#pragma once

#include <vector>

#include "tables/table.hpp"

namespace banli::tables {

// `answers`: the outputs of each row that was hit, in the order of the rows.
Value decided(const Table& table, std::vector<List> answers);

}  // namespace banli::tables
