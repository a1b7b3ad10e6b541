// One connection to a SQLite file, with its settings and its prepared statements, each prepared
// once. Used by one thread at a time.
//
//   Query query(connection, "SELECT facts FROM entries WHERE position = ?");
//   query.bind(position);
//   while (query.next()) facts = query.read<std::string>();
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace banli::storage {

enum class Access { create, write, read };

class Connection {
 public:
  // An empty `vfs` is SQLite's own.
  Connection(std::string path, Access access, const std::string& vfs);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  const std::string& path() const { return path_; }
  sqlite3* handle() const { return handle_; }
  void run(const std::string& sql);             // one or more statements without parameters
  std::int64_t number(const std::string& sql);  // the first column of the first row, or 0
  bool is_in_transaction() const;
  int changed_rows() const;  // by the last statement that writes

  // Changes whenever anybody changed the file, as this connection's transaction sees it.
  std::uint32_t file_version() const;

  // Pages in the write-ahead log after this connection's last commit.
  int log_pages() const { return log_pages_; }
  // Moves what the log holds into the database, as far as readers allow.
  void checkpoint();
  // Closing will do the same, and take the log away if this is the last connection.
  void clean_up_on_close();

 private:
  // Statements differ mostly in length, and begin alike.
  struct ByLength {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const {
      return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
  };

  friend class Query;
  sqlite3_stmt* prepare(std::string_view sql);   // new, the caller's
  sqlite3_stmt* prepared(std::string_view sql);  // kept
  [[noreturn]] void fail() const;

  std::string path_;
  sqlite3* handle_ = nullptr;
  std::map<std::string, sqlite3_stmt*, ByLength> statements_;
  int log_pages_ = 0;
};

}  // namespace banli::storage
