// What a return does to a case: the visits that are undone or cancelled go, those that had ended
// with them are alive again, tokens come back, and what they wrote counts as undone. Kept are the
// votes that are set aside, and who had a seat by rotation.
#pragma once

#include "execution/instance.hpp"

namespace banli::execution {

void undo(Instance& instance, const Returned& event);
// What somebody else than the starter decided on that seat counts no more; before the seat changes.
void forget_decision(Instance& instance, const Seat& seat);

}  // namespace banli::execution
