// The tables of a Banli database and the closed list of their upgrades. The file bears our
// application id and, as user version, the count of upgrades it has had. A released upgrade never
// changes.
//
//   entries  the journal, one row per entry, append-only
//   tail     the site's row: the count and the running hash over all entries
//   p_…      projections, rebuilt from the entries
//   w_…      working tables, no part of the history
#pragma once

#include "storage/sqlite/connection.hpp"

namespace banli::storage {

// Whether the connection's file is a Banli database, and of which age. Throws the Fault otherwise.
void expect_ours(Connection& connection);

// True for a file in which nothing stands yet.
bool is_blank(Connection& connection);

// Brings the tables to the newest version, each upgrade in a transaction of its own. Called
// inside a turn.
void upgrade(Connection& connection);

}  // namespace banli::storage
