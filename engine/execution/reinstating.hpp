// After a return from a gate that says `resubmit: direct`, what was undone between is not done
// again by people: each visit is reinstated when a token comes to its step, as long as no guarded
// field has changed and the way is the same. At the first other step it goes on step by step.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

// True where the step was done as before.
bool reinstate(const Entering& at);

}  // namespace banli::execution
