// What SQLite's error codes are in our words: a Fault of the catalogue, or a Bug where a promise
// of ours broke (a position or a number given twice).
#pragma once

#include <string>

struct sqlite3;

namespace banli::storage {

// Throws for the last error of the connection; `path` is the database's. Where the operating
// system said why, the Fault says it.
[[noreturn]] void throw_failure(sqlite3* connection, const std::string& path);

}  // namespace banli::storage
