// Makes the projections anew from the journal: dropped, then every entry goes through `project`
// again, all in one turn. A rebuild that fails leaves everything as it was.
#pragma once

#include <cstdint>

#include "runtime/store.hpp"

namespace banli::runtime {

// Gives the count of entries that were read.
std::uint64_t rebuild(Store& store);

}  // namespace banli::runtime
