// Which waits, turns and notices an entry leaves behind. Part of `project`.
#pragma once

#include "execution/entry.hpp"
#include "execution/instance.hpp"
#include "runtime/rows.hpp"

namespace banli::runtime {

void project_waits(const execution::Entry& entry, const execution::Events& events,
                   const execution::Instance& after, Rows& rows);

}  // namespace banli::runtime
