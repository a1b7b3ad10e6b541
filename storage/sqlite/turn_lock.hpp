// Who may write: a kernel lock on a file beside the database, so that a process that dies gives
// it back. Two bytes of that file are locked: `next` in front of `turn`. Whoever waits for the
// turn holds `next`, so a busy writer that comes back at once stands behind him: two processes
// take turns, and none starves. Locks belong to the open file, so threads of one process exclude
// each other too.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>

namespace banli::storage {

class TurnLock {
 public:
  // `<database>.lock`, which is never deleted, is made when the turn is first asked for.
  explicit TurnLock(const std::string& database);
  ~TurnLock();
  TurnLock(const TurnLock&) = delete;
  TurnLock& operator=(const TurnLock&) = delete;

  // Waits at most so long; then the Fault `database-busy`, which names the process that has the
  // turn.
  void take(std::chrono::milliseconds patience);
  bool try_take();
  void give_back();

 private:
  enum class Place : off_t { turn, next };
  void open_file();
  bool try_lock(Place first, off_t count);
  void wait_behind(std::chrono::milliseconds patience);
  void unlock(Place place);
  void wait_for(Place place, std::chrono::steady_clock::time_point deadline);
  void sign();
  std::string holder() const;

  std::string path_;
  std::string signature_;  // who we are, as it stands in the file
  int file_ = -1;
};

}  // namespace banli::storage
