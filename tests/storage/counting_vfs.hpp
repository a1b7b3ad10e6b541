// SQLite's view of the disk, counted: every write, sync, truncation and deletion is one
// operation, numbered from 0. At a chosen one the machine stops (it and all later ones fail,
// reads too) or that one fails alone with a code of SQLite.
//
//   CountingVfs disk;
//   disk.stop_at(17);
//   … run a workload over disk.name() until it fails; close it …
//   disk.lose_unsynced(seed);    // and open the files again without it
#pragma once

#include <sqlite3.h>

#include <limits>
#include <string>

#include "tests/storage/unsynced.hpp"

namespace banli::tests {

class CountingVfs {
 public:
  CountingVfs();  // registers itself with SQLite
  ~CountingVfs();
  CountingVfs(const CountingVfs&) = delete;
  CountingVfs& operator=(const CountingVfs&) = delete;

  const std::string& name() const { return name_; }
  int operations() const { return operations_; }
  void stop_at(int operation) { stop_at_ = operation; }
  void fail_at(int operation, int code);
  bool is_stopped() const { return operations_ > stop_at_; }
  void lose_unsynced(std::uint64_t seed) { unsynced_.lose(seed); }

  // What an operation that begins now must answer; SQLITE_OK lets it through.
  int begin_operation(int code_when_stopped);
  Unsynced& unsynced() { return unsynced_; }
  sqlite3_vfs& real() { return *real_; }

 private:
  std::string name_;
  sqlite3_vfs* real_;
  sqlite3_vfs mine_;
  Unsynced unsynced_;
  int operations_ = 0;
  int stop_at_ = std::numeric_limits<int>::max();
  int fail_at_ = -1;
  int code_ = SQLITE_OK;
};

}  // namespace banli::tests
