#include "tests/harness/child_process.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <exception>

namespace banli::tests {

pid_t in_a_child(const std::function<void()>& work) {
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child != 0) return child;
  try {
    work();
  } catch (const std::exception&) {
    leave_child(1);
  }
  leave_child(0);
}

void leave_child(int code) { ::_exit(code); }

bool ends_well(pid_t child) {
  int status = 0;
  return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace banli::tests
