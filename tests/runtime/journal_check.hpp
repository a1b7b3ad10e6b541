// What must hold of every journal, however it came about.
#pragma once

#include <string>

#include "runtime/store.hpp"

namespace banli::tests {

// Positions without a gap, times that never run backwards, whole chains and hashes; and a rebuild
// that gives the same rows. Says what does not hold; empty if all does.
std::string why_not_whole(runtime::Store& store);

// All rows of the projections, one per line.
std::string rows_of(runtime::Store& store);

}  // namespace banli::tests
