// A desk in the office of the shipped processes, forms and organisation: a folder of its own with a
// database in which they are deployed, where commands are given through the program itself.
#pragma once

#include <filesystem>
#include <string>

namespace banli::tests {

class Desk {
 public:
  Desk();
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  // What the shell says to commands.sh and these lines; what differs from day to day is replaced.
  std::string run(const std::string& commands) const;
  std::filesystem::path database() const { return folder_ / "banli.db"; }

 private:
  std::filesystem::path folder_;
};

}  // namespace banli::tests
