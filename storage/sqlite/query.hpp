// One run of a statement: parameters in, rows out, both in order. Texts bound must live until the
// run is over. A statement that is already running (a callback that asks the same again) is
// prepared a second time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.hpp"
#include "base/sha256.hpp"
#include "base/time.hpp"
#include "storage/sqlite/connection.hpp"

namespace banli::storage {

struct Bytes {  // bound and read as a BLOB
  std::string_view bytes;
};

class Query {
 public:
  Query(Connection& connection, std::string_view sql);
  ~Query();
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  template <class... Values>
  Query& bind(const Values&... values) {
    (put(values), ...);
    return *this;
  }
  bool next();  // false behind the last row
  void run();   // to the end

  // The next column of the row.
  template <class Value>
  Value read() {
    Value value{};
    get(value);
    return value;
  }
  template <class... Values>
  void read_into(Values&... values) {
    (get(values), ...);
  }
  Bytes read_bytes();

 private:
  void put(std::int64_t value);
  void put(std::uint64_t value) { put(static_cast<std::int64_t>(value)); }
  void put(std::uint32_t value) { put(static_cast<std::int64_t>(value)); }
  void put(bool value) { put(static_cast<std::int64_t>(value)); }
  void put(Instant value) { put(value.ms); }
  template <class Thing>
  void put(Id<Thing> value) {
    put(value.value);
  }
  void put(std::string_view value);
  void put(const std::string& value) { put(std::string_view(value)); }
  void put(Bytes value);
  void put(const Digest& value);
  void put(const std::optional<Instant>& value);

  void get(std::int64_t& value);
  void get(std::uint64_t& value);
  void get(std::uint32_t& value);
  void get(bool& value);
  void get(Instant& value) { get(value.ms); }
  template <class Thing>
  void get(Id<Thing>& value) {
    get(value.value);
  }
  void get(std::string& value);
  void get(Digest& value);
  void get(std::optional<Instant>& value);

  void check(int code);

  Connection& connection_;
  sqlite3_stmt* statement_;
  bool is_kept_;
  int parameter_ = 0;
  int column_ = 0;
};

}  // namespace banli::storage
