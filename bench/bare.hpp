// The bare program: what the engine writes, without an engine. Plain SQLite with the same tables,
// rows, hashes, batches and durability; it knows the course of a case by heart, so it reads
// nothing, decides nothing and checks nothing. The engine's throughput divided by its throughput
// says what deciding costs.
#pragma once

#include "bench/contender.hpp"
#include "bench/course.hpp"

namespace banli::bench {

std::unique_ptr<Contender> start_bare(const std::string& folder, const FactSizes& sizes = {});

}  // namespace banli::bench
