// Random processes as YAML: blocks within blocks (tasks with one and several seats, gates of every
// mode, choices by people and by data, splits with every kind of join, loops, returns, branches
// that end by themselves). Most are sound; who uses them asks `verify`.
#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace banli::tests {

using Random = std::mt19937_64;

std::uint64_t below(Random& random, std::uint64_t bound);  // 0 … bound − 1
std::string random_process(Random& random);

}  // namespace banli::tests
