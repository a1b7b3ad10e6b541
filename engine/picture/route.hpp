// The ways of all arrows over the grid: each by a search for the cheapest way (A*) with all that
// were found before, then up to three rounds in which each is taken out and searched again.
#pragma once

#include <span>

#include "picture/costs.hpp"

namespace banli::picture {

// Steps above which time is saved: fewer rounds, one variant.
inline constexpr std::size_t large_chart = 120;

std::vector<Path> find_paths(const Plan& plan, const Weights& weights,
                             std::span<const Avoided> avoided);

}  // namespace banli::picture
