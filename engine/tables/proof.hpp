// What a hit policy promises and the rows do not keep: inputs that meet no row, rows that meet
// where they must not, rows that are never asked. The answer is exact: the rows are compared on
// every class of values (tables/axis.hpp), not tried on some.
#pragma once

#include "tables/table.hpp"

namespace banli::tables {

// Errors and warnings, at the rows. A table that was read.
text::Problems prove(const Table& table);

}  // namespace banli::tables
