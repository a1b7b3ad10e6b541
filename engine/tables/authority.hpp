// May somebody decide on an amount by himself? The answer of a table with the inputs `kind` and
// `role` and the output `limit`: whoever has several roles has the highest of their limits, and
// whoever has none of those that the table names has no authority.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "tables/table.hpp"

namespace banli::tables {

// Does the table have these inputs and this output, and no others?
bool is_authority(const Table& table);
// Nothing where the amount or the kind is not known. The table is one of authority.
std::optional<bool> within_authority(const Table& table, const Value& kind,
                                     std::span<const std::string> roles, const Value& amount);

}  // namespace banli::tables
