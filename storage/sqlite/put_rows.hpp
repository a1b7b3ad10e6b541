// Writes rows into the projections: a row with the key of an older one takes its place; a
// resolved incident goes.
#pragma once

#include "runtime/rows.hpp"
#include "storage/sqlite/connection.hpp"

namespace banli::storage {

void put_rows(Connection& connection, const runtime::Rows& rows);
void delete_rows(Connection& connection);  // all, of every projection

// Every row of every projection as text, tables and rows in one order.
std::string dump_rows(Connection& connection);

}  // namespace banli::storage
