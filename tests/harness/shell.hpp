// Commands given to a bash that knows nothing of whoever runs the tests: its environment is what
// stands here, PATH, and what sanitizers read.
#pragma once

#include <filesystem>
#include <string>

namespace banli::tests {

// BANLI_BINARY, else the program beside the tests. Fails the test if it is not there.
std::filesystem::path built_program();

struct Shell {
  std::filesystem::path folder;    // where the commands are given
  std::filesystem::path programs;  // comes first in PATH; what is said is kept here too
  std::string language = "en_US.UTF-8";
};

struct Said {
  std::string output;
  std::string errors;
  int exit_code = 0;  // 128 where a signal ended the shell
};

// Waits for its end. Fails the test if there is no shell.
Said say(const Shell& shell, const std::string& commands);
// As a terminal shows it: the errors stand in the output.
Said say_at_terminal(const Shell& shell, const std::string& commands);

}  // namespace banli::tests
