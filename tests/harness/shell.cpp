#include "tests/harness/shell.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <vector>

#include "tests/harness/script.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

constexpr int output_files = O_WRONLY | O_CREAT | O_TRUNC;

std::vector<std::string> environment_of(const Shell& shell) {
  const char* path = std::getenv("PATH");
  std::vector<std::string> entries{
      "PATH=" + shell.programs.string() + ":" + (path == nullptr ? "/usr/bin:/bin" : path),
      "HOME=" + shell.folder.string(), "LANG=" + shell.language, "SHELL=/bin/sh"};
  for (const char* name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
    if (const char* value = std::getenv(name)) entries.push_back(std::string(name) + "=" + value);
  }
  return entries;
}

// The end of the list is a null pointer, as exec wants it.
std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> list;
  for (std::string& text : texts) list.push_back(text.data());
  list.push_back(nullptr);
  return list;
}

struct Files {
  fs::path commands, output, errors;  // errors: empty where they stand in the output
};

int run(const Shell& shell, const Files& files) {
  std::vector<std::string> words{"bash", files.commands.string()};
  std::vector<std::string> environment = environment_of(shell);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, shell.folder.c_str());
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, files.output.c_str(), output_files,
                                   0644);
  if (files.errors.empty()) {
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
  } else {
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, files.errors.c_str(), output_files,
                                     0644);
  }
  pid_t child = 0;
  const int failed = posix_spawnp(&child, "bash", &actions, nullptr, pointers(words).data(),
                                  pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  REQUIRE_MESSAGE(failed == 0, "no shell");
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

fs::path kept(const Shell& shell, const std::string& commands) {
  fs::path file = shell.programs / "commands";
  std::ofstream(file) << commands;
  return file;
}

}  // namespace

fs::path built_program() {
  const char* named = std::getenv("BANLI_BINARY");
  fs::path program = named != nullptr ? fs::absolute(named)
                                      : fs::canonical("/proc/self/exe").parent_path() / "banli";
  REQUIRE_MESSAGE(fs::exists(program), "no program at " << program);
  return program;
}

Said say(const Shell& shell, const std::string& commands) {
  const Files files{kept(shell, commands), shell.programs / "out", shell.programs / "err"};
  const int code = run(shell, files);
  return {read_file(files.output), read_file(files.errors), code};
}

Said say_at_terminal(const Shell& shell, const std::string& commands) {
  const Files files{kept(shell, commands), shell.programs / "out", {}};
  const int code = run(shell, files);
  return {read_file(files.output), {}, code};
}

}  // namespace banli::tests
