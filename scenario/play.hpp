// A scenario, played from its beginning to the first act that fails. Expectations that do not hold
// are all told.
#pragma once

#include "language/scenario.hpp"
#include "scenario/world.hpp"

namespace banli::scenario {

struct Played {
  text::Problems problems;  // none: it holds
  Passed passed;
  std::size_t acts = 0;          // that were done, or compared
  std::size_t expectations = 0;  // among them
};

Played play(const language::Scenario& scenario, const std::shared_ptr<const Premises>& premises);

// When a scenario begins that does not say it.
inline constexpr Date usual_day{2026, 1, 5};
inline constexpr std::int32_t usual_hour_ms = 9 * 3'600'000;

}  // namespace banli::scenario
