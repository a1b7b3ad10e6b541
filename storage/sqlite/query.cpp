#include "storage/sqlite/query.hpp"

#include <sqlite3.h>

#include <algorithm>

namespace banli::storage {

Query::Query(Connection& connection, std::string_view sql)
    : connection_(connection), statement_(connection.prepared(sql)), is_kept_(true) {
  if (sqlite3_stmt_busy(statement_) == 0) return;
  statement_ = connection.prepare(sql);
  is_kept_ = false;
}

Query::~Query() {
  if (is_kept_) {
    sqlite3_reset(statement_);
  } else {
    sqlite3_finalize(statement_);
  }
}

bool Query::next() {
  column_ = 0;
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) connection_.fail();
  return false;
}

void Query::run() {
  while (next()) {
  }
  sqlite3_reset(statement_);
  parameter_ = 0;
}

void Query::put(std::int64_t value) { check(sqlite3_bind_int64(statement_, ++parameter_, value)); }

void Query::put(std::string_view value) {
  // A null pointer would bind NULL.
  const char* text = value.empty() ? "" : value.data();
  check(sqlite3_bind_text(statement_, ++parameter_, text, static_cast<int>(value.size()),
                          SQLITE_STATIC));
}

void Query::put(Bytes value) {
  const char* bytes = value.bytes.empty() ? "" : value.bytes.data();
  check(sqlite3_bind_blob(statement_, ++parameter_, bytes, static_cast<int>(value.bytes.size()),
                          SQLITE_STATIC));
}

void Query::put(const Digest& value) {
  put(Bytes{{reinterpret_cast<const char*>(value.data()), value.size()}});
}

void Query::put(const std::optional<Instant>& value) {
  if (value) return put(value->ms);
  check(sqlite3_bind_null(statement_, ++parameter_));
}

void Query::get(std::int64_t& value) { value = sqlite3_column_int64(statement_, column_++); }

void Query::get(std::uint64_t& value) {
  value = static_cast<std::uint64_t>(sqlite3_column_int64(statement_, column_++));
}

void Query::get(std::uint32_t& value) {
  value = static_cast<std::uint32_t>(sqlite3_column_int64(statement_, column_++));
}

void Query::get(bool& value) { value = sqlite3_column_int64(statement_, column_++) != 0; }

void Query::get(std::string& value) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column_));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column_++));
  value.assign(text == nullptr ? "" : text, size);
}

Bytes Query::read_bytes() {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column_));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column_++));
  return {bytes == nullptr ? std::string_view() : std::string_view(bytes, size)};
}

// A digest of a wrong length reads as one that nothing has, so that the verifier finds it.
void Query::get(Digest& value) {
  const std::string_view bytes = read_bytes().bytes;
  if (bytes.size() == value.size()) {
    std::ranges::copy(bytes, value.begin());
  } else {
    value.fill(0xff);
  }
}

void Query::get(std::optional<Instant>& value) {
  value.reset();
  if (sqlite3_column_type(statement_, column_) == SQLITE_NULL) {
    ++column_;
  } else {
    get(value.emplace());
  }
}

void Query::check(int code) {
  if (code != SQLITE_OK) connection_.fail();
}

}  // namespace banli::storage
