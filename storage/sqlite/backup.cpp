#include "storage/sqlite/backup.hpp"

#include <sqlite3.h>

#include <filesystem>

#include "runtime/fault.hpp"
#include "runtime/reason.hpp"
#include "storage/sqlite/failure.hpp"
#include "storage/sqlite/query.hpp"
#include "storage/sqlite/reader.hpp"
#include "storage/sqlite/schema.hpp"
#include "storage/verify.hpp"

namespace banli::storage {
namespace {

namespace fs = std::filesystem;
using runtime::Fault;

// The file under its passing name; taken away unless it was given its own.
class UnfinishedCopy {
 public:
  explicit UnfinishedCopy(const std::string& copy) : path_(copy + ".part") {
    std::error_code ignored;
    fs::remove(path_, ignored);  // of a backup that was killed
  }
  ~UnfinishedCopy() {
    std::error_code ignored;
    for (const char* tail : {"", "-journal", "-wal", "-shm"}) fs::remove(path_ + tail, ignored);
  }
  UnfinishedCopy(const UnfinishedCopy&) = delete;
  UnfinishedCopy& operator=(const UnfinishedCopy&) = delete;

  const std::string& path() const { return path_; }

  void finish(const std::string& copy) const {
    std::error_code error;
    fs::rename(path_, copy, error);
    if (error) throw Fault("disk-failed", runtime::with_reason({{"file", copy}}, error));
  }

 private:
  std::string path_;
};

void copy_pages(Connection& from, Connection& to) {
  sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (backup == nullptr) throw_failure(to.handle(), to.path());
  sqlite3_backup_step(backup, -1);
  // Gives the failure of the step.
  if (sqlite3_backup_finish(backup) != SQLITE_OK) throw_failure(to.handle(), to.path());
}

// What the source says at the moment that is copied.
Checkpoint copy_at_once(const std::string& database, const std::string& copy) {
  Connection from(database, Access::read, "");
  expect_ours(from);
  Connection to(copy, Access::create, "");
  from.run("BEGIN");
  const Tail tail = SqliteReader(from).tail();
  copy_pages(from, to);
  from.run("COMMIT");
  to.run("PRAGMA journal_mode=DELETE");  // one file, that may be carried away
  return {tail.last, tail.running};
}

void expect_same(const std::string& copy, const Checkpoint& copied, const std::string& named) {
  Connection connection(copy, Access::read, "");
  SqliteReader reader(connection);
  const Verification found = verify_journal(reader, {copied});
  if (found.is_whole() && found.checkpoint == copied) return;
  throw Fault("backup-not-whole", {{"file", named}, {"found", std::to_string(found.found)}});
}

// Whoever gave a name knows nothing of the passing one; and a copy is damaged as its source is.
Fault named_as_given(const Fault& fault, const std::string& passing, const std::string& database,
                     const std::string& copy) {
  const std::string& given = fault.code() == "database-damaged" ? database : copy;
  text::Arguments arguments = fault.arguments();
  for (auto& [name, value] : arguments) {
    if (value.starts_with(passing)) value = given;
  }
  return Fault(fault.code(), std::move(arguments));
}

}  // namespace

Checkpoint back_up(const std::string& database, const std::string& copy) {
  if (fs::exists(copy)) throw Fault("database-exists", {{"file", copy}});
  const UnfinishedCopy unfinished(copy);
  try {
    const Checkpoint copied = copy_at_once(database, unfinished.path());
    expect_same(unfinished.path(), copied, copy);
    unfinished.finish(copy);
    return copied;
  } catch (const Fault& fault) {
    throw named_as_given(fault, unfinished.path(), database, copy);
  }
}

}  // namespace banli::storage
