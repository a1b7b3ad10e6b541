#include "storage/sqlite/connection.hpp"

#include <sqlite3.h>

#include "base/check.hpp"
#include "storage/sqlite/failure.hpp"
#include "storage/sqlite/query.hpp"

namespace banli::storage {
namespace {

// Only a program that knows nothing of the write turn can make SQLite itself wait.
constexpr int busy_wait_ms = 5000;

int open_flags(Access access) {
  const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READWRITE;
  return access == Access::create ? flags | SQLITE_OPEN_CREATE : flags;
}

int remember_log_pages(void* pages, sqlite3*, const char*, int count) {
  *static_cast<int*>(pages) = count;
  return SQLITE_OK;
}

// No memory map: a failing disk must be an error code, not a signal. `secure_delete`: a redacted
// value is gone.
constexpr const char* settings_of_all =
    "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA trusted_schema=OFF;"
    "PRAGMA secure_delete=FAST;";
constexpr const char* settings_of_writer = "PRAGMA synchronous=FULL; PRAGMA cache_size=-16384;";
constexpr const char* settings_of_reader = "PRAGMA query_only=ON; PRAGMA cache_size=-4096;";

}  // namespace

Connection::Connection(std::string path, Access access, const std::string& vfs)
    : path_(std::move(path)) {
  const int code = sqlite3_open_v2(path_.c_str(), &handle_, open_flags(access),
                                   vfs.empty() ? nullptr : vfs.c_str());
  try {
    if (code != SQLITE_OK) throw_failure(handle_, path_);
    sqlite3_busy_timeout(handle_, busy_wait_ms);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    // Takes the place of SQLite's own checkpoints, which would run outside a turn.
    sqlite3_wal_hook(handle_, remember_log_pages, &log_pages_);
    run(settings_of_all);
    run(access == Access::read ? settings_of_reader : settings_of_writer);
  } catch (...) {
    sqlite3_close_v2(handle_);
    throw;
  }
}

Connection::~Connection() {
  for (const auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  sqlite3_close_v2(handle_);
}

void Connection::run(const std::string& sql) {
  if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

std::int64_t Connection::number(const std::string& sql) {
  Query query(*this, sql);
  return query.next() ? query.read<std::int64_t>() : 0;
}

int Connection::changed_rows() const { return sqlite3_changes(handle_); }

bool Connection::is_in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

std::uint32_t Connection::file_version() const {
  std::uint32_t version = 0;
  const int code = sqlite3_file_control(handle_, "main", SQLITE_FCNTL_DATA_VERSION, &version);
  if (code != SQLITE_OK) fail();
  return version;
}

void Connection::checkpoint() {
  const int code =
      sqlite3_wal_checkpoint_v2(handle_, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  // A reader that stands in the way is no failure: the next checkpoint goes further.
  if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY) fail();
}

void Connection::clean_up_on_close() {
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

sqlite3_stmt* Connection::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) fail();
  BANLI_CHECK(statement != nullptr);
  return statement;
}

sqlite3_stmt* Connection::prepared(std::string_view sql) {
  const auto found = statements_.find(sql);
  if (found != statements_.end()) return found->second;
  sqlite3_stmt* statement = prepare(sql);
  statements_.emplace(sql, statement);
  return statement;
}

void Connection::fail() const { throw_failure(handle_, path_); }

}  // namespace banli::storage
