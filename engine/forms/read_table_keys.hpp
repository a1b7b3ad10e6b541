// The keys that only a table has: its columns, its fixed or free rows, its totals.
#pragma once

#include "forms/form.hpp"
#include "text/keys.hpp"

namespace banli::forms {

void read_table_keys(const text::MapReader& keys, Field& table, text::Problems& problems);

}  // namespace banli::forms
