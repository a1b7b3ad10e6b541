// The tables of a Banli database and the closed list of their upgrades. The file bears our
// application id and, as user version, the count of upgrades it has had. A released upgrade never
// changes.
//
//   entries  the journal, one row per entry, append-only
//   tail     the site's row: the count and the running hash over all entries
//   contents the files that entries name, once for each SHA-256
//   p_…      projections, rebuilt from the entries
//   w_…      working tables, no part of the history
#pragma once

#include "storage/sqlite/connection.hpp"

namespace banli::storage {

// Whether the connection's file is a Banli database, and of which age. Throws the Fault otherwise.
void expect_ours(Connection& connection);

// True for a file in which nothing stands yet.
bool is_blank(Connection& connection);

// Whether it is ours, with the newest tables, and with a log. Writes nothing, throws no Fault of
// the above.
bool is_up_to_date(Connection& connection);

// Gives the file its log, and the tables their newest version, each upgrade in a transaction of
// its own. Called inside a turn.
void bring_up_to_date(Connection& connection);

}  // namespace banli::storage
