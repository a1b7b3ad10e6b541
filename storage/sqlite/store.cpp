#include "storage/sqlite/store.hpp"

#include <sys/stat.h>

#include "base/check.hpp"
#include "runtime/fault.hpp"
#include "storage/sqlite/put_rows.hpp"
#include "storage/sqlite/query.hpp"
#include "storage/sqlite/schema.hpp"
#include "storage/sqlite/turn.hpp"

namespace banli::storage {
namespace {

using runtime::Fault;

bool is_there(const std::string& path) {
  struct stat found{};
  return stat(path.c_str(), &found) == 0;
}

// The write turn for as long as this stands.
class HeldTurn {
 public:
  HeldTurn(TurnLock& lock, std::chrono::milliseconds patience) : lock_(lock) {
    lock_.take(patience);
  }
  ~HeldTurn() { lock_.give_back(); }
  HeldTurn(const HeldTurn&) = delete;
  HeldTurn& operator=(const HeldTurn&) = delete;

 private:
  TurnLock& lock_;
};

void roll_back(Connection& connection) noexcept {
  try {
    if (connection.is_in_transaction()) Query(connection, "ROLLBACK").run();
  } catch (const std::exception&) {
    // SQLite has rolled back by itself when it answers so; the first failure is the one to tell.
  }
}

}  // namespace

SqliteStore::SqliteStore(const std::string& path, Access access, SqliteSettings settings)
    : path_(path),
      settings_(std::move(settings)),
      lock_(path),
      next_checkpoint_(settings_.checkpoint_pages) {
  if (access == Access::create) {
    const HeldTurn turn(lock_, settings_.patience);
    writer_ = std::make_unique<Connection>(path, access, settings_.vfs);
    if (!is_blank(*writer_)) throw Fault("database-exists", {{"file", path}});
    bring_up_to_date(*writer_);
    return;
  }
  writer_ = std::make_unique<Connection>(path, access, settings_.vfs);
  if (is_up_to_date(*writer_)) return;  // who only reads waits for nobody
  expect_ours(*writer_);                // nothing is put beside a file that is not
  const HeldTurn turn(lock_, settings_.patience);
  expect_ours(*writer_);
  bring_up_to_date(*writer_);
}

std::unique_ptr<SqliteStore> SqliteStore::create(const std::string& path, SqliteSettings settings) {
  return std::unique_ptr<SqliteStore>(new SqliteStore(path, Access::create, std::move(settings)));
}

std::unique_ptr<SqliteStore> SqliteStore::open(const std::string& path, SqliteSettings settings) {
  if (!is_there(path)) throw Fault("no-database", {{"file", path}});
  return std::unique_ptr<SqliteStore>(new SqliteStore(path, Access::write, std::move(settings)));
}

// Leaves one file behind, without a log, if nobody else is at it. Otherwise the log stays: the
// next to open reads it.
SqliteStore::~SqliteStore() {
  try {
    if (!failure_ && lock_.try_take()) writer_->clean_up_on_close();
  } catch (const Fault&) {
  }
}

std::unique_ptr<runtime::Turn> SqliteStore::take_turn() {
  return std::make_unique<SqliteTurn>(*this);
}

std::unique_ptr<runtime::Reader> SqliteStore::reader() {
  return std::make_unique<SqliteReader>(
      std::make_unique<Connection>(path_, Access::read, settings_.vfs));
}

void SqliteStore::clear_projections(runtime::Turn& turn) {
  const auto* mine = dynamic_cast<SqliteTurn*>(&turn);
  BANLI_CHECK(mine != nullptr && &mine->store() == this);
  delete_rows(*writer_);
}

std::string SqliteStore::dump_projections() {
  Connection connection(path_, Access::read, settings_.vfs);
  connection.run("BEGIN");
  return dump_rows(connection);
}

std::vector<std::string> SqliteStore::damage() {
  Connection connection(path_, Access::read, settings_.vfs);
  std::vector<std::string> found;
  Query query(connection, "PRAGMA integrity_check");
  while (query.next()) found.push_back(query.read<std::string>());
  if (found == std::vector<std::string>{"ok"}) found.clear();
  return found;
}

void SqliteStore::wait_for_turn() {
  std::unique_lock lock(mutex_);
  if (!ended_.wait_for(lock, settings_.patience, [this] { return !is_in_turn_; })) {
    throw Fault("database-busy", {{"file", path_}, {"process", "this process"}});
  }
  is_in_turn_ = true;
}

void SqliteStore::give_turn_back() {
  {
    const std::lock_guard lock(mutex_);
    is_in_turn_ = false;
  }
  ended_.notify_one();
}

void SqliteStore::begin_turn() {
  if (failure_) throw *failure_;
  wait_for_turn();
  try {
    lock_.take(settings_.patience);
    try {
      Query(*writer_, "BEGIN IMMEDIATE").run();
    } catch (...) {
      lock_.give_back();
      throw;
    }
  } catch (...) {
    give_turn_back();
    throw;
  }
}

void SqliteStore::end_turn() {
  roll_back(*writer_);
  lock_.give_back();
  give_turn_back();
}

void SqliteStore::commit() {
  try {
    Query(*writer_, "COMMIT").run();
    checkpoint_when_due();
  } catch (const Fault& fault) {
    if (fault.ends_process()) failure_ = fault;
    throw;
  }
}

void SqliteStore::checkpoint_when_due() {
  const int pages = writer_->log_pages();
  if (pages < settings_.checkpoint_pages) next_checkpoint_ = settings_.checkpoint_pages;
  if (pages < next_checkpoint_) return;
  writer_->checkpoint();
  // A reader may hold the log back: do not try again at each commit.
  next_checkpoint_ = pages + settings_.checkpoint_pages;
}

}  // namespace banli::storage
