// A random case: people claim, complete, vote, return and take back in any order, right and wrong,
// and in the midst of it the case may go over to another version of its process. After every
// command all promises must hold; nothing may be stuck, and in the end the case must come to its
// end by going forward.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/execution/random_process.hpp"
#include "tests/execution/random_promises.hpp"

namespace banli::tests {

struct Failure {
  std::string what;
  std::vector<std::string> commands;
};

struct Played {
  std::size_t commands = 0;
  std::size_t refused = 0;
  std::size_t returns = 0;
  std::size_t migrated = 0;
  std::optional<Failure> failure;
};

struct TwoVersions {
  const Promises& first;
  const Promises* second = nullptr;  // none: the process never changes
  std::string steps;                 // that have another name in the second: `s1=r1`
};

Played play_at_random(const TwoVersions& versions, Random& random);

// Fewer commands that still fail in the same way.
Failure shrink(const TwoVersions& versions, Failure failure);

}  // namespace banli::tests
