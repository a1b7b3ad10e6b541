// A random case: people claim, complete, vote, return and take back in any order, right and wrong. After every command the
// marking of the case must be one that the proof of soundness has seen; nothing may be stuck, and
// in the end the case must come to its end by going forward.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "graph/graph.hpp"
#include "tests/execution/random_process.hpp"

namespace banli::tests {

struct Failure {
  std::string what;
  std::vector<std::string> commands;
};

struct Played {
  std::size_t commands = 0;
  std::size_t refused = 0;
  std::size_t returns = 0;
  std::optional<Failure> failure;
};

Played play_at_random(const std::shared_ptr<const graph::Graph>& graph, Random& random);

// Fewer commands that still fail in the same way.
Failure shrink(const std::shared_ptr<const graph::Graph>& graph, Failure failure);

}  // namespace banli::tests
