#include "storage/sqlite/failure.hpp"

#include <sqlite3.h>

#include <new>

#include "base/check.hpp"
#include "runtime/fault.hpp"

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

void throw_failure(int extended_code, const std::string& words, const std::string& path) {
  const int code = extended_code & 0xff;
  if (code == SQLITE_NOMEM) throw std::bad_alloc();
  const bool is_ours = code == SQLITE_CONSTRAINT || code == SQLITE_MISUSE || code == SQLITE_ERROR ||
                       code == SQLITE_RANGE || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG;
  if (is_ours) throw Bug("storage: " + words);
  if (is_failed_flush(extended_code)) {
    throw Fault("disk-failed-at-commit", {{"file", path}, {"words", words}}, Fault::Reach::process);
  }
  throw Fault(code_of(extended_code), {{"file", path}, {"words", words}});
}

void throw_failure(sqlite3* connection, const std::string& path) {
  throw_failure(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection), path);
}

}  // namespace banli::storage
