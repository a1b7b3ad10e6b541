#include "bench/plain_sqlite.hpp"

#include "base/check.hpp"

namespace banli::bench {

PlainConnection::PlainConnection(const std::string& path) {
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
  BANLI_CHECK(sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) == SQLITE_OK);
  sqlite3_busy_timeout(handle_, 5000);
}

PlainConnection::~PlainConnection() { sqlite3_close_v2(handle_); }

void PlainConnection::run(const char* sql) {
  BANLI_CHECK(sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

PlainStatement::PlainStatement(PlainConnection& connection, const char* sql) {
  BANLI_CHECK(sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                 &statement_, nullptr) == SQLITE_OK);
}

PlainStatement::~PlainStatement() { sqlite3_finalize(statement_); }

bool PlainStatement::step() {
  const int code = sqlite3_step(statement_);
  BANLI_CHECK(code == SQLITE_ROW || code == SQLITE_DONE);
  return code == SQLITE_ROW;
}

std::string PlainStatement::text(int column) {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

}  // namespace banli::bench
