// Finds tasks: those somebody holds, those open in pools, or all that a filter lets through; by
// due date (none last), then the oldest. Each part of the question reads the index of open tasks
// in that very order.
#pragma once

#include <vector>

#include "runtime/store.hpp"
#include "storage/sqlite/connection.hpp"

namespace banli::storage {

std::vector<runtime::TaskRow> find_tasks(Connection& connection, const runtime::TaskFilter& filter);

}  // namespace banli::storage
