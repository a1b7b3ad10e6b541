// Tokens that meet at joins: when an arrival is absorbed, when a join fires, what it takes and
// ends.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

enum class Joined { waits, absorbed, fired };

// An arrival at a join that is not inclusive; it may stay where it is.
Joined meet(Move& move, graph::StepIndex join, const Arrival& arrival);
// Fires an inclusive join if nothing can still come to it.
Joined meet_inclusive(Move& move, graph::StepIndex join, VisitId scope);

}  // namespace banli::execution
