// Random processes as YAML: blocks within blocks with every kind of step, every form of `for each`,
// what happens meanwhile, steps that open later, are skipped, final or undone, loops and returns.
// Most are sound; who uses them asks `verify`.
#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace banli::tests {

using Random = std::mt19937_64;

std::uint64_t below(Random& random, std::uint64_t bound);  // 0 … bound − 1
std::string random_process(Random& random);
// What it uses: a form, a table, and the process that it calls.
extern const std::string form_of_random_processes;
extern const std::string table_of_random_processes;
extern const std::string child_of_random_processes;
extern const std::string papers_of_random_processes;  // the form and the table

}  // namespace banli::tests
