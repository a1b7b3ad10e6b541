// The contents of files that come along with a request. They are kept once for all who name them,
// in the same transaction as the entry that does.
#pragma once

#include <vector>

#include "execution/event.hpp"
#include "forms/content.hpp"
#include "runtime/door.hpp"

namespace banli::runtime {

// Those that came along and that the events name; what was given and not taken is left behind.
std::vector<forms::Content> contents_to_keep(const Request& request,
                                             const execution::Events& events);

}  // namespace banli::runtime
