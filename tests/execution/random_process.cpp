#include "tests/execution/random_process.hpp"

#include "tests/execution/random_writer.hpp"

namespace banli::tests {

const std::string form_of_random_processes = R"(form: note
as: n
title: note
fields:
  count: {integer: count}
)";

const std::string table_of_random_processes = R"(table: rate
title: rate
inputs:
  size: {integer: size}
outputs:
  rank: {integer: rank}
rules: |
  | size | → rank |
  | < 2  | 1      |
  | >= 2 | 2      |
)";

const std::string child_of_random_processes = R"(process: child
title: child
number: C(00001)
start:
  - by: clerk
  - called: any
lanes:
  clerk: {title: clerk}
data:
  what: {integer: what}
  x: {integer: x}
steps:
  work:
    task: work
    lane: clerk
    answers:
      fine: {then: over}
      bad: {then: fail}
  fail:
    end: fail
    lane: clerk
    error: broken
  over:
    end: over
    lane: clerk
)";

const std::string papers_of_random_processes = form_of_random_processes + table_of_random_processes;

std::uint64_t below(Random& random, std::uint64_t bound) { return random() % bound; }

std::string random_process(Random& random) { return RandomWriter(random).process(); }

}  // namespace banli::tests
