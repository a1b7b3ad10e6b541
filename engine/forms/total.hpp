// The sums under a table. They are computed whenever a table is shown and never stored.
#pragma once

#include "forms/form.hpp"

namespace banli::forms {

// Column → sum of its numbers, for the columns in `total:`. Null where a column has no number.
Context totals(const Field& table, const Value& rows);

}  // namespace banli::forms
