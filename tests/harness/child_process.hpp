// Work done in a process of its own, for tests of what several processes do at one file.
#pragma once

#include <sys/types.h>

#include <functional>

namespace banli::tests {

// Begins it; it ends well unless the work throws, or leaves early.
pid_t in_a_child(const std::function<void()>& work);
// In a child: ends it here and now, without destructors, as a crash would; not 0 is not well.
[[noreturn]] void leave_child(int code);
// Waits for its end.
bool ends_well(pid_t child);

}  // namespace banli::tests
