// Every cell of every entry is changed, each alone, and each change must be found.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "storage/sqlite/query.hpp"
#include "storage/sqlite/reader.hpp"
#include "storage/sqlite/store.hpp"
#include "storage/verify.hpp"
#include "tests/storage/sample_journal.hpp"
#include "tests/storage/temporary_folder.hpp"

namespace banli::tests {
namespace {

using storage::Access;
using storage::Connection;
using storage::Query;
using storage::SqliteReader;
using storage::Verification;

std::string sample_database(const TemporaryFolder& folder) {
  const std::string path = folder.file("sample.db");
  write_sample(*storage::SqliteStore::create(path));
  return path;
}

Verification verification_on(Connection& connection) {
  SqliteReader reader(connection);
  return storage::verify_journal(reader);
}

// What a verifier finds after the statements, which are then taken back.
Verification after_tampering(Connection& connection, const std::string& sql) {
  connection.run("BEGIN; " + sql);
  Verification found = verification_on(connection);
  connection.run("ROLLBACK");
  return found;
}

// False where the change is none, or where SQLite itself refuses it.
bool change_cell(Connection& connection, const std::string& cell, const std::string& change,
                 std::int64_t position) {
  connection.run("BEGIN");
  connection.run("UPDATE OR IGNORE entries SET " + cell + " = " + change + " WHERE position = " +
                 std::to_string(position) + " AND " + cell + " IS NOT " + change);
  const bool has_changed = connection.number("SELECT changes()") == 1;
  CAPTURE(cell);
  CAPTURE(change);
  CAPTURE(position);
  if (has_changed) CHECK_FALSE(verification_on(connection).is_whole());
  connection.run("ROLLBACK");
  return has_changed;
}

struct Column {
  std::string name;
  std::string type;
};

std::vector<Column> columns_of(Connection& connection, std::string_view table) {
  std::vector<Column> columns;
  Query query(connection, "SELECT name, type FROM pragma_table_info(?)");
  query.bind(table);
  while (query.next()) {
    Column& column = columns.emplace_back();
    query.read_into(column.name, column.type);
  }
  return columns;
}

// Expressions that differ from the cell: longer, shorter, another character, another number.
std::vector<std::string> changes_of(const Column& column) {
  const std::string cell = "\"" + column.name + "\"";
  if (column.type == "INTEGER") {
    return {cell + " + 1000", cell + " - 1000", "-" + cell, "0"};
  }
  if (column.type == "BLOB") {
    return {"CAST(" + cell + " || x'00' AS BLOB)", "substr(" + cell + ", 1, 15)",
            "CAST(substr(" + cell + ", 2) || x'5a' AS BLOB)", "zeroblob(16)"};
  }
  return {cell + " || ' '", "substr(" + cell + ", 2)", "'X' || substr(" + cell + ", 2)",
          "upper(" + cell + ")", "replace(" + cell + ", '7', '8')"};
}

}  // namespace

TEST_CASE("storage: an untouched journal is whole") {
  const TemporaryFolder folder;
  const auto store = storage::SqliteStore::open(sample_database(folder));
  const auto reader = store->reader();
  const Verification found = storage::verify_journal(*reader);
  CHECK(found.is_whole());
  CHECK(found.entries == 12);
  CHECK(found.subjects == 5);
  CHECK(found.values == 2);
  CHECK(found.checkpoint.running == reader->tail().running);
}

TEST_CASE("storage: every changed cell of an entry is found") {
  const TemporaryFolder folder;
  Connection connection(sample_database(folder), Access::write, "");
  const std::int64_t rows = connection.number("SELECT count(*) FROM entries");
  int tried = 0;
  for (const Column& column : columns_of(connection, "entries")) {
    for (std::int64_t row = 1; row <= rows; ++row) {
      for (const std::string& change : changes_of(column)) {
        if (change_cell(connection, "\"" + column.name + "\"", change, row)) ++tried;
      }
    }
  }
  CHECK(tried > 12 * 14 * 2);
}

TEST_CASE("storage: every changed cell of the site's row is found") {
  const TemporaryFolder folder;
  Connection connection(sample_database(folder), Access::write, "");
  for (const char* sql :
       {"UPDATE tail SET last = last + 1", "UPDATE tail SET last = last - 1",
        "UPDATE tail SET running = zeroblob(32)", "UPDATE tail SET running = x''",
        "UPDATE tail SET running = CAST(running || x'00' AS BLOB)", "DELETE FROM tail"}) {
    CAPTURE(sql);
    CHECK_FALSE(after_tampering(connection, sql).is_whole());
  }
}

TEST_CASE("storage: each removed, doubled or moved row is found") {
  const TemporaryFolder folder;
  Connection connection(sample_database(folder), Access::write, "");
  const std::int64_t rows = connection.number("SELECT count(*) FROM entries");
  for (std::int64_t row = 1; row <= rows; ++row) {
    const std::string at = std::to_string(row);
    const std::string removed = "DELETE FROM entries WHERE position = " + at + ";";
    const std::string behind_it = "UPDATE entries SET position = -position WHERE position > " + at;
    for (const std::string& sql :
         {removed,
          removed + behind_it + "; UPDATE entries SET position = -position - 1 WHERE position < 0",
          behind_it +
              "; UPDATE entries SET position = -position + 1 WHERE position < 0;"
              "INSERT INTO entries SELECT position + 1, subject || 'x', 1, zeroblob(32), "
              "hash, command, cause, time, actor, for_whom, channel, '', facts, \"values\" "
              "FROM entries WHERE position = " +
              at,
          "UPDATE entries SET position = -1 WHERE position = " + at +
              "; UPDATE entries SET position = " + at + " WHERE position = 1 + " + at +
              "; UPDATE entries SET position = 1 + " + at + " WHERE position = -1"}) {
      CAPTURE(sql);
      CHECK_FALSE(after_tampering(connection, sql).is_whole());
    }
  }
}

}  // namespace banli::tests
