// Drafts: answers that somebody keeps while he works on a task. They are no history; a draft goes
// when its task is done, given to somebody else, or undone. One of a step that another ended stays:
// if that is taken back, the step is open again as it was.
#pragma once

#include "execution/instance.hpp"
#include "runtime/rows.hpp"

namespace banli::runtime {

// Which drafts the events of an entry end.
void drop_drafts(const execution::Events& events, const execution::Instance& after, Rows& rows);

}  // namespace banli::runtime
