// The engine as a contender: the measured process through the public door, on SQLite, each command
// durable before its answer.
#pragma once

#include <memory>
#include <string>

#include "bench/contender.hpp"

namespace banli::bench {

std::unique_ptr<Contender> start_engine(const std::string& folder);

// One case that goes round a loop of steps, `rounds` times: microseconds for each of the last 100
// commands (median).
double microseconds_at_round(const std::string& folder, int rounds);

// From the start of `banli` as a process to its first answered command, in milliseconds (median).
double milliseconds_to_first_answer(const std::string& banli, const std::string& folder);

}  // namespace banli::bench
