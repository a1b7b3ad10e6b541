#include "storage/sqlite/schema.hpp"

#include <array>
#include <string>

#include "runtime/fault.hpp"
#include "storage/sqlite/query.hpp"

namespace banli::storage {
namespace {

constexpr std::int64_t application_id = 0x62616e6c;  // "banl"

// Empty texts are '', never NULL: there is one way to store a row, so a changed cell is always
// seen.
constexpr const char* first_tables = R"sql(
CREATE TABLE entries (
  position INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  number INTEGER NOT NULL,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL,
  command BLOB NOT NULL,
  cause BLOB NOT NULL,
  time INTEGER NOT NULL,
  actor TEXT NOT NULL,
  for_whom TEXT NOT NULL,
  channel TEXT NOT NULL,
  key TEXT NOT NULL,
  facts TEXT NOT NULL,
  "values" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX entries_chain ON entries (subject, number);
CREATE UNIQUE INDEX entries_key ON entries (actor, key) WHERE key <> '';

CREATE TABLE tail (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  last INTEGER NOT NULL,
  running BLOB NOT NULL
) STRICT;
INSERT INTO tail VALUES (1, 0, zeroblob(32));

CREATE TABLE p_instances (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  process TEXT NOT NULL,
  version INTEGER NOT NULL,
  bundle TEXT NOT NULL,
  state TEXT NOT NULL,
  outcome TEXT NOT NULL,
  starter TEXT NOT NULL,
  started INTEGER NOT NULL,
  ended INTEGER,
  due INTEGER,
  last INTEGER NOT NULL
) STRICT;
CREATE INDEX p_instances_number ON p_instances (number) WHERE number <> '';

CREATE TABLE p_tasks (
  instance INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  seat INTEGER NOT NULL,
  several INTEGER NOT NULL,
  step TEXT NOT NULL,
  lane TEXT NOT NULL,
  state TEXT NOT NULL,
  holder TEXT NOT NULL,
  role TEXT NOT NULL,
  due INTEGER,
  opened INTEGER NOT NULL,
  process TEXT NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (instance, visit, seat)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_tasks_queue ON p_tasks (holder, role, due IS NULL, due, opened)
  WHERE state IN ('open', 'claimed');

CREATE TABLE p_incidents (
  instance INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  step TEXT NOT NULL,
  code TEXT NOT NULL,
  about TEXT NOT NULL,
  raised INTEGER NOT NULL,
  PRIMARY KEY (instance, visit)
) STRICT, WITHOUT ROWID;

CREATE TABLE p_counters (
  series TEXT PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE p_documents (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  path TEXT NOT NULL,
  digest TEXT NOT NULL,
  bundle TEXT NOT NULL,
  uses TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (kind, name, version)
) STRICT;
CREATE INDEX p_documents_digest ON p_documents (digest);
CREATE INDEX p_documents_bundle ON p_documents (bundle) WHERE bundle <> '';

CREATE TABLE p_administrators (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE p_site (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  zone TEXT NOT NULL
) STRICT;

CREATE TABLE w_snapshots (
  subject TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
)sql";

// What cases wait for, and what passes between them.
constexpr const char* tables_of_waits = R"sql(
ALTER TABLE p_instances ADD COLUMN parent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE p_instances ADD COLUMN parent_visit INTEGER NOT NULL DEFAULT 0;

CREATE TABLE p_waits (
  instance INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  wait INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  at INTEGER,
  opened INTEGER NOT NULL,
  PRIMARY KEY (instance, visit, wait)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_waits_due ON p_waits (at) WHERE at IS NOT NULL;
CREATE INDEX p_waits_met ON p_waits (kind, name, key, opened);

CREATE TABLE p_turns (
  key TEXT PRIMARY KEY,
  instance INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX p_turns_instance ON p_turns (instance);

CREATE TABLE p_notices (
  position INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  instance INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  what TEXT NOT NULL,
  receiver TEXT NOT NULL,
  name TEXT NOT NULL,
  count INTEGER NOT NULL,
  at INTEGER NOT NULL,
  process TEXT NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (position, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX p_notices_receiver ON p_notices (receiver, position);

CREATE TABLE p_messages (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  "values" TEXT NOT NULL,
  sent INTEGER NOT NULL,
  kept_until INTEGER NOT NULL,
  met INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX p_messages_kept ON p_messages (name, key, sent) WHERE met = 0;

CREATE TABLE w_jobs (
  instance INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  holder TEXT NOT NULL,
  until INTEGER,
  attempts INTEGER NOT NULL,
  not_before INTEGER,
  error TEXT NOT NULL,
  PRIMARY KEY (instance, visit)
) STRICT, WITHOUT ROWID;
)sql";

// What leaves the office, and what people have not handed in yet.
constexpr const char* tables_of_desks = R"sql(
CREATE TABLE w_outbox (
  position INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  instance INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  what TEXT NOT NULL,
  receiver TEXT NOT NULL,
  name TEXT NOT NULL,
  count INTEGER NOT NULL,
  at INTEGER NOT NULL,
  process TEXT NOT NULL,
  number TEXT NOT NULL,
  by TEXT NOT NULL,
  step TEXT NOT NULL,
  task_due INTEGER,
  due INTEGER,
  attempts INTEGER NOT NULL,
  error TEXT NOT NULL,
  PRIMARY KEY (position, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX w_outbox_due ON w_outbox (due) WHERE due IS NOT NULL;
CREATE INDEX w_outbox_visit ON w_outbox (instance, visit);

CREATE TABLE w_drafts (
  instance INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  person TEXT NOT NULL,
  answers TEXT NOT NULL,
  opinion TEXT NOT NULL,
  saved INTEGER NOT NULL,
  PRIMARY KEY (instance, visit, person)
) STRICT, WITHOUT ROWID;
)sql";

// Files that people filled in: beside the journal, and no more to be rebuilt than it is.
constexpr const char* table_of_contents = R"sql(
CREATE TABLE contents (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;
)sql";

// The index is the version an upgrade starts from.
constexpr std::array<const char*, 4> upgrades = {first_tables, tables_of_waits, tables_of_desks,
                                                 table_of_contents};
constexpr auto newest_version = static_cast<std::int64_t>(upgrades.size());

std::int64_t version_of(Connection& connection) { return connection.number("PRAGMA user_version"); }

void apply_upgrade(Connection& connection, std::size_t from) {
  connection.run("BEGIN IMMEDIATE");
  try {
    connection.run(upgrades.at(from));
    connection.run("PRAGMA application_id=" + std::to_string(application_id));
    connection.run("PRAGMA user_version=" + std::to_string(from + 1));
    connection.run("COMMIT");
  } catch (...) {
    if (connection.is_in_transaction()) connection.run("ROLLBACK");
    throw;
  }
}

}  // namespace

bool is_blank(Connection& connection) {
  return connection.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void expect_ours(Connection& connection) {
  if (connection.number("PRAGMA application_id") != application_id) {
    throw runtime::Fault("no-banli-database", {{"file", connection.path()}});
  }
  const std::int64_t version = version_of(connection);
  if (version > newest_version) {
    throw runtime::Fault("newer-database", {{"file", connection.path()},
                                            {"version", std::to_string(version)},
                                            {"known", std::to_string(newest_version)}});
  }
}

bool is_up_to_date(Connection& connection) {
  Query mode(connection, "PRAGMA journal_mode");
  return connection.number("PRAGMA application_id") == application_id &&
         version_of(connection) == newest_version && mode.next() &&
         mode.read<std::string>() == "wal";
}

void bring_up_to_date(Connection& connection) {
  connection.run("PRAGMA journal_mode=WAL");
  for (std::int64_t version = version_of(connection); version < newest_version; ++version) {
    apply_upgrade(connection, static_cast<std::size_t>(version));
  }
}

}  // namespace banli::storage
