// What deadlines and other events make of the seats of a step: others are asked besides (escalate)
// or instead (hand to).
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

// With nobody found all stays as it was. A step that is not open yet asks nobody:
// `staff_on_opening` comes to it. `times`: how often the stage has taken effect, with this one.
void staff(Move& move, VisitId host, const graph::Stage& stage, std::uint32_t times);
// A step opened on its day: whom its stages asked before that is asked now.
void staff_on_opening(Move& move, VisitId visit);

}  // namespace banli::execution
