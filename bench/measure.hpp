// Runs a contender in a process of its own, in a fresh folder, and says what it did.
#pragma once

#include <cstdint>

#include "bench/contender.hpp"

namespace banli::bench {

struct Wish {
  int clients = 1;
  int cases = 400;  // of all clients together
};

struct Measured {
  double cases_per_second = 0;
  double p50_us = 0;  // of the completions
  double p99_us = 0;
  double bytes_per_case = 0;  // of the database and its log, when all is done
  double peak_mb = 0;         // of memory
};

Measured measure(const Program& program, const Wish& wish);

}  // namespace banli::bench
