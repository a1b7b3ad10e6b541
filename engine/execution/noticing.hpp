// Copies and notices that go to people without asking anything of them.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

// Each person and pool gets one copy of a visit, however often it is sent.
void copy_to(Move& move, VisitId visit, const graph::People& people);

}  // namespace banli::execution
