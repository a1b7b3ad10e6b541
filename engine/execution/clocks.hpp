// A suspended case has no clock: when it goes on, what was due is due as much later as working time
// would have run meanwhile.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

CaseSuspended activation_of(const Move& move);

}  // namespace banli::execution
