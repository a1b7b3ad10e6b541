// Soundness by searching the markings of the steps as `execution` would move them: automatic steps
// at once, people's steps in any order. Returns are left out: what is left after a return is
// itself a run (DESIGN §3). Each scope is proved for itself: to what is around it a group is one
// step that somebody finishes. A marking says which steps are live, which arrivals wait at joins,
// and which late ones a fired join still awaits.
#pragma once

#include <cstddef>

#include "graph/graph.hpp"
#include "text/problem.hpp"

namespace banli::graph {

inline constexpr std::size_t markings_limit = 100'000;

// Problems: `deadlock`, `lack-of-synchronisation`, `dead-step`, `loop-without-work`,
// `no-way-to-an-end`, `too-large-to-prove`; each with a shortest path of steps as argument {path}
// and as notes.
text::Problems find_unsound(const Graph& graph);

}  // namespace banli::graph
