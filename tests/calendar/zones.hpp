// Zones for the tests of calendars, made by hand: Shanghai, Europe, UTC.
#pragma once

#include <optional>
#include <string_view>

#include "base/time.hpp"

namespace banli::tests {

// Europe is an hour further on from 29 March to 25 October 2026, as in Berlin.
std::optional<Zone> hand_made_zone(std::string_view name);

}  // namespace banli::tests
