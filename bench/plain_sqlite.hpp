// SQLite's own functions with the least around them, so that the bare program owes nothing to
// storage/.
#pragma once

#include <sqlite3.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace banli::bench {

class PlainConnection {
 public:
  explicit PlainConnection(const std::string& path);
  ~PlainConnection();
  PlainConnection(const PlainConnection&) = delete;
  PlainConnection& operator=(const PlainConnection&) = delete;

  void run(const char* sql);
  sqlite3* handle() { return handle_; }

 private:
  sqlite3* handle_ = nullptr;
};

class PlainStatement {
 public:
  PlainStatement(PlainConnection& connection, const char* sql);
  ~PlainStatement();
  PlainStatement(const PlainStatement&) = delete;
  PlainStatement& operator=(const PlainStatement&) = delete;

  template <class... Values>
  void run(const Values&... values) {
    bind(values...);
    step();
    sqlite3_reset(statement_);
  }
  template <class... Values>
  void bind(const Values&... values) {
    parameter_ = 0;
    (put(values), ...);
  }
  bool step();  // false at the end
  void reset() { sqlite3_reset(statement_); }
  std::int64_t number(int column) { return sqlite3_column_int64(statement_, column); }
  std::string text(int column);

 private:
  void put(std::int64_t value) { sqlite3_bind_int64(statement_, ++parameter_, value); }
  void put(std::string_view value) {
    sqlite3_bind_text(statement_, ++parameter_, value.data(), static_cast<int>(value.size()),
                      SQLITE_STATIC);
  }
  template <std::size_t Size>
  void put(const std::array<std::uint8_t, Size>& bytes) {
    sqlite3_bind_blob(statement_, ++parameter_, bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
  }
  void put(std::nullptr_t) { sqlite3_bind_null(statement_, ++parameter_); }

  sqlite3_stmt* statement_ = nullptr;
  int parameter_ = 0;
};

}  // namespace banli::bench
