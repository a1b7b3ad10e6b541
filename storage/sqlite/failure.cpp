#include "storage/sqlite/failure.hpp"

#include <sqlite3.h>

#include <new>

#include "base/check.hpp"
#include "runtime/fault.hpp"
#include "runtime/reason.hpp"

namespace banli::storage {
namespace {

using runtime::Fault;

// After a failed flush the kernel may have dropped what was to be written: nobody knows what is
// on the disk.
bool is_failed_flush(int extended_code) {
  return extended_code == SQLITE_IOERR_FSYNC || extended_code == SQLITE_IOERR_DIR_FSYNC;
}

std::string code_of(int extended_code) {
  // The index of the log, a file of its own, has no room: also reading needs it.
  if (extended_code == SQLITE_IOERR_SHMSIZE) return "disk-full";
  switch (extended_code & 0xff) {
    case SQLITE_FULL:
      return "disk-full";
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return "database-read-only";
    case SQLITE_CORRUPT:
      return "database-damaged";
    case SQLITE_NOTADB:
      return "no-banli-database";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return "database-locked";
    case SQLITE_CANTOPEN:
      return "database-cannot-open";
    default:
      return "disk-failed";
  }
}

}  // namespace

void throw_failure(sqlite3* connection, const std::string& path) {
  const int extended_code = sqlite3_extended_errcode(connection);
  const int code = extended_code & 0xff;
  if (code == SQLITE_NOMEM) throw std::bad_alloc();
  const std::string words = sqlite3_errmsg(connection);
  const bool is_ours = code == SQLITE_CONSTRAINT || code == SQLITE_MISUSE || code == SQLITE_ERROR ||
                       code == SQLITE_RANGE || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG;
  if (is_ours) throw Bug("storage: " + words);
  text::Arguments about{{"file", path}};
  const std::error_code system(sqlite3_system_errno(connection), std::generic_category());
  about = system ? runtime::with_reason(about, system) : runtime::with_reason(about, words);
  if (is_failed_flush(extended_code)) {
    throw Fault("disk-failed-at-commit", std::move(about), Fault::Reach::process);
  }
  throw Fault(code_of(extended_code), std::move(about));
}

}  // namespace banli::storage
