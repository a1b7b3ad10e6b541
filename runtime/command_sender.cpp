#include "runtime/command_sender.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <utility>

#include "runtime/reason.hpp"

namespace banli::runtime {
namespace {

constexpr std::size_t longest_reason = 500;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

std::unexpected<std::string> failed(int code) {
  return std::unexpected(reason_code({code, std::generic_category()}));
}

// A text in memory that a program reads, or writes, as a file: no pipe that could be full or shut.
int text_in_memory(std::string_view text) {
  const int memory = memfd_create("banli-notice", MFD_CLOEXEC);
  while (memory >= 0 && !text.empty()) {
    const ssize_t written = write(memory, text.data(), text.size());
    if (written <= 0) break;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  if (memory >= 0) lseek(memory, 0, SEEK_SET);
  return memory;
}

// What it said last on its standard error.
std::string last_words(const Descriptor& errors) {
  const off_t size = std::max<off_t>(0, lseek(errors.number(), 0, SEEK_END));
  const off_t from = std::max<off_t>(0, size - static_cast<off_t>(longest_reason));
  std::array<char, longest_reason> bytes;
  const ssize_t read = pread(errors.number(), bytes.data(), bytes.size(), from);
  std::string words(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(0, read)));
  while (words.ends_with('\n')) words.pop_back();
  return words.substr(words.rfind('\n') + 1);
}

class Program {
 public:
  // With a process group of its own. Its standard output is thrown away.
  std::expected<void, std::string> begin(const std::string& command, int input, int errors) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&files, errors, STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    std::array<char*, 4> words = {const_cast<char*>("sh"), const_cast<char*>("-c"),
                                  const_cast<char*>(command.c_str()), nullptr};
    const int code = posix_spawn(&id_, "/bin/sh", &files, &attributes, words.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (code != 0) return failed(code);
    return {};
  }

  // How it ended; -1: its time was up.
  int wait_for_end(std::int64_t limit_ms) {
    const Descriptor watched(static_cast<int>(syscall(SYS_pidfd_open, id_, 0)));
    pollfd end{watched.number(), POLLIN, 0};
    int ready = -1;
    do {
      ready = poll(&end, 1, static_cast<int>(limit_ms));
    } while (ready < 0 && errno == EINTR);
    if (ready == 0) kill(-id_, SIGKILL);
    int status = 0;
    while (waitpid(id_, &status, 0) < 0 && errno == EINTR) {
    }
    if (ready == 0) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

 private:
  pid_t id_ = 0;
};

}  // namespace

std::expected<void, std::string> CommandSender::deliver(const Letter& letter) {
  const Descriptor input(text_in_memory(letter.json + "\n"));
  const Descriptor errors(text_in_memory(""));
  if (!input.is_open() || !errors.is_open()) return failed(errno);
  Program program;
  const auto begun = program.begin(command_, input.number(), errors.number());
  if (!begun) return begun;
  const int code = program.wait_for_end(limit_ms_);
  if (code == 0) return {};
  if (code < 0) return std::unexpected("reason-no-end");
  const std::string words = last_words(errors);
  return std::unexpected("exit " + std::to_string(code) + (words.empty() ? "" : ": " + words));
}

}  // namespace banli::runtime
