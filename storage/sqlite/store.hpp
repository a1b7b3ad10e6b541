// The journal and its projections in one SQLite file, with the lock of the write turn beside it
// (`<file>.lock`). Every commit is durable (WAL, synchronous=FULL). Turns may be taken from any
// thread, readers on their own.
//
//   auto store = SqliteStore::open("banli.db");
//   auto turn = store->take_turn();
//   turn->append(entry);
//   turn->commit();
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "runtime/fault.hpp"
#include "runtime/store.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/turn_lock.hpp"

namespace banli::storage {

struct SqliteSettings {
  std::string vfs;                             // empty: SQLite's own
  std::chrono::milliseconds patience{30'000};  // for the write turn
  int checkpoint_pages = 1000;                 // of the log; about 4 MB
};

class SqliteStore final : public runtime::Store {
 public:
  // A new file; Fault `database-exists` when something stands in it.
  static std::unique_ptr<SqliteStore> create(const std::string& path, SqliteSettings settings = {});
  // An existing one. Waits for the write turn only where its tables are to be brought up to date
  // first; Faults `no-database`, `no-banli-database`,
  // `newer-database`.
  static std::unique_ptr<SqliteStore> open(const std::string& path, SqliteSettings settings = {});
  ~SqliteStore() override;

  std::unique_ptr<runtime::Turn> take_turn() override;
  std::unique_ptr<runtime::Reader> reader() override;
  void clear_projections(runtime::Turn& turn) override;

  // All committed rows of the projections as text, in one order: equal texts, equal rows.
  std::string dump_projections();
  // What SQLite itself finds wrong with the file's pages and indexes; empty when it is whole.
  std::vector<std::string> damage();

 private:
  friend class SqliteTurn;
  SqliteStore(const std::string& path, Access access, SqliteSettings settings);
  void wait_for_turn();
  void give_turn_back();
  void begin_turn();
  void end_turn();
  void commit();
  void checkpoint_when_due();

  std::string path_;
  SqliteSettings settings_;
  TurnLock lock_;
  std::unique_ptr<Connection> writer_;
  // Threads of this process, in front of the kernel's lock; another thread may end the turn.
  std::mutex mutex_;
  std::condition_variable ended_;
  bool is_in_turn_ = false;
  int next_checkpoint_;  // pages in the log
  // What the last turn of ours left: it holds while the file is at that version.
  std::optional<runtime::Tail> tail_;
  std::uint32_t tail_version_ = 0;
  std::optional<runtime::Fault> failure_;  // a failed flush: nothing more is written
};

}  // namespace banli::storage
