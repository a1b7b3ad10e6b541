// Entries as rows. Command ids are hex digits in memory and bytes in the table; everything else
// stands as it is.
#pragma once

#include "execution/entry.hpp"
#include "storage/sqlite/query.hpp"

namespace banli::storage {

// The columns in the order that `read_entry` takes them.
inline constexpr std::string_view entry_columns =
    "position, subject, number, previous, hash, command, cause, time, actor, for_whom, channel, "
    "key, facts, \"values\"";

execution::Entry read_entry(Query& query);
void insert_entry(Connection& connection, const execution::Entry& entry);

}  // namespace banli::storage
