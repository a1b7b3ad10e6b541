// What happens by itself as time goes on, told by scripts on a clock of their own: reminders and
// what follows them, processes that begin at times, cases that wait for one another. Some use small
// processes of their own, some the shipped ones.
#include <doctest/doctest.h>

#include <memory>

#include "tests/harness/script.hpp"
#include "tests/time/clock_desk.hpp"

namespace banli::tests {

TEST_CASE("time: scripts") {
  run_scripts("time", [] {
    auto desk = std::make_shared<ClockDesk>();
    return [desk](const Case& one) { return desk->run(one); };
  });
}

}  // namespace banli::tests
