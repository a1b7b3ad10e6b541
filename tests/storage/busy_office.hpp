// An office in one file at which processes of the system work at once: each starts cases, does
// tasks and jobs, sends messages and fires timers, and says of every command that was answered
// under which key. What it said is then looked for in the file.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace banli::tests {

// Opens the site in a new file.
void open_busy_office(const std::string& path);

// A process of its own that does so many commands, or goes on until it is killed.
class BusyClerk {
 public:
  BusyClerk(const std::string& path, std::uint64_t number, std::uint64_t commands);
  void hear(std::ptrdiff_t answers);  // waits until so many were answered
  void kill_now();
  // The keys that were answered; the process is over.
  std::vector<std::string> answered();
  bool ended_well() const { return ended_well_; }

 private:
  bool read_more();

  pid_t child_ = 0;
  int words_ = -1;  // where what it says can be read
  std::string said_;
  bool ended_well_ = false;
};

// What is wrong with the file: its pages, its chains, rows that a rebuild makes otherwise, a key
// that nobody knows. Empty when all is well.
std::string what_was_lost(const std::string& path, const std::vector<std::string>& keys);

}  // namespace banli::tests
