// Zones by their names, from the system's zone database, as the plain values that the engine
// computes with: every transition from 1970 to 2100.
#pragma once

#include <string_view>

#include "base/time.hpp"

namespace banli::runtime {

Zone zone_named(std::string_view name);  // throws Fault `unknown-zone`

}  // namespace banli::runtime
