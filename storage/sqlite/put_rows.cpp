#include "storage/sqlite/put_rows.hpp"

#include <array>

#include "storage/sqlite/tables.hpp"

namespace banli::storage {
namespace {

using runtime::AdministratorRow;
using runtime::IncidentRow;
using runtime::SiteRow;
using runtime::TaskState;

struct Projection {
  const char* table;
  const char* key;
};

constexpr std::array<Projection, 11> projections = {{{"p_administrators", "id"},
                                                     {"p_counters", "series"},
                                                     {"p_documents", "kind, name, version"},
                                                     {"p_incidents", "instance, visit"},
                                                     {"p_instances", "id"},
                                                     {"p_messages", "id"},
                                                     {"p_notices", "position, ordinal"},
                                                     {"p_site", "id"},
                                                     {"p_tasks", "instance, visit, seat"},
                                                     {"p_turns", "key"},
                                                     {"p_waits", "instance, visit, wait"}}};

template <class Row>
std::string replace_sql() {
  std::string sql = "REPLACE INTO ";
  sql.append(Table<Row>::name).append(" (").append(Table<Row>::columns).append(") VALUES (?");
  const Row row;
  constexpr auto count = std::tuple_size_v<decltype(Table<Row>::members(row))>;
  for (std::size_t i = 1; i < count; ++i) sql += ",?";
  return sql + ")";
}

template <class Row>
void put_row(Connection& connection, const Row& row) {
  static const std::string sql = replace_sql<Row>();
  Query query(connection, sql);
  std::apply([&](const auto&... members) { query.bind(members...); }, Table<Row>::members(row));
  query.run();
}

void put_row(Connection& connection, const IncidentRow& row) {
  if (!row.resolved) return put_row<IncidentRow>(connection, row);
  Query query(connection, "DELETE FROM p_incidents WHERE instance = ? AND visit = ?");
  query.bind(row.instance, row.visit).run();
}

void put_row(Connection& connection, const runtime::WaitsGone& gone) {
  if (gone.visit) {
    Query query(connection, "DELETE FROM p_waits WHERE instance = ? AND visit = ?");
    return query.bind(gone.instance, *gone.visit).run();
  }
  Query query(connection, "DELETE FROM p_waits WHERE instance = ?");
  query.bind(gone.instance).run();
}

void put_row(Connection& connection, const runtime::TurnsGone& gone) {
  Query query(connection, "DELETE FROM p_turns WHERE instance = ?");
  query.bind(gone.instance).run();
}

void put_row(Connection& connection, const runtime::MessageTaken& taken) {
  Query query(connection, "UPDATE p_messages SET met = ? WHERE id = ?");
  query.bind(taken.met, taken.id).run();
}

void put_row(Connection& connection, const runtime::JobRow& row) {
  if (!row.gone) return put_row<runtime::JobRow>(connection, row);
  Query query(connection, "DELETE FROM w_jobs WHERE instance = ? AND visit = ?");
  query.bind(row.instance, row.visit).run();
}

void put_row(Connection& connection, const runtime::OutboxRow& row) {
  if (!row.gone) return put_row<runtime::OutboxRow>(connection, row);
  Query query(connection, "DELETE FROM w_outbox WHERE position = ? AND ordinal = ?");
  query.bind(row.notice.position, row.notice.ordinal).run();
}

void put_row(Connection& connection, const runtime::OutboxGone& gone) {
  Query query(connection, "DELETE FROM w_outbox WHERE instance = ? AND visit = ?");
  query.bind(gone.instance, gone.visit).run();
}

// An empty name stands for all, and for none that is kept.
void put_row(Connection& connection, const runtime::DraftsGone& gone) {
  Query query(connection,
              "DELETE FROM w_drafts WHERE instance = ?1 AND (?2 = 0 OR visit = ?3) AND "
              "(?4 = '' OR person = ?4) AND (?5 = '' OR person <> ?5)");
  query.bind(gone.instance, gone.visit.has_value(), gone.visit.value_or(VisitId{}), gone.person,
             gone.but_of);
  query.run();
}

// Who was named before keeps his place.
void put_row(Connection& connection, const AdministratorRow& row) {
  Query query(connection, "INSERT OR IGNORE INTO p_administrators (person) VALUES (?)");
  query.bind(row.person).run();
}

// Not written anew as a whole: the index of the numbers is left in peace.
void put_row(Connection& connection, const runtime::InstanceState& state) {
  Query query(connection,
              "UPDATE p_instances SET state = ?, outcome = ?, ended = ?, due = ?, last = ? "
              "WHERE id = ?");
  query.bind(state.state, state.outcome, state.ended, state.due, state.last, state.id).run();
}

void put_row(Connection& connection, const TaskState& state) {
  Query query(connection, "UPDATE p_tasks SET state = ? WHERE instance = ? AND visit = ?");
  query.bind(state.state, state.instance, state.visit).run();
}

void put_row(Connection& connection, const SiteRow& row) {
  Query query(connection, "REPLACE INTO p_site (id, title, zone) VALUES (1, ?, ?)");
  query.bind(row.title, row.zone).run();
}

void append_quoted(std::string& out, Query& query, std::int64_t columns) {
  for (std::int64_t i = 0; i < columns; ++i) {
    out += i == 0 ? "" : ", ";
    out += query.read<std::string>();
  }
  out += '\n';
}

// "quote(a), quote(b)" for each column: SQLite's literals tell NULL, text, number and bytes apart.
std::string quoted_columns(Connection& connection, const char* table, std::int64_t& count) {
  std::string columns;
  Query query(connection, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
  query.bind(std::string_view(table));
  for (count = 0; query.next(); ++count) {
    columns += count == 0 ? "quote(\"" : ", quote(\"";
    columns += query.read<std::string>() + "\")";
  }
  return columns;
}

}  // namespace

void put_rows(Connection& connection, const runtime::Rows& rows) {
  const auto put_each = [&](const auto& list) {
    for (const auto& row : list) put_row(connection, row);
  };
  put_each(rows.instances);
  put_each(rows.instance_states);
  put_each(rows.tasks);
  put_each(rows.task_states);
  put_each(rows.incidents);
  put_each(rows.waits_gone);
  put_each(rows.waits);
  put_each(rows.turns);
  put_each(rows.turns_gone);
  put_each(rows.notices);
  put_each(rows.outbox_gone);
  put_each(rows.outbox);
  put_each(rows.messages);
  put_each(rows.messages_taken);
  put_each(rows.jobs);
  put_each(rows.drafts_gone);
  put_each(rows.drafts);
  put_each(rows.counters);
  put_each(rows.documents);
  put_each(rows.administrators);
  put_each(rows.site);
}

void delete_rows(Connection& connection) {
  for (const Projection& one : projections) connection.run(std::string("DELETE FROM ") + one.table);
}

std::string dump_rows(Connection& connection) {
  std::string out;
  for (const Projection& one : projections) {
    std::int64_t count = 0;
    const std::string columns = quoted_columns(connection, one.table, count);
    Query query(connection, "SELECT " + columns + " FROM " + one.table + " ORDER BY " + one.key);
    while (query.next()) {
      out.append(one.table).append(": ");
      append_quoted(out, query, count);
    }
  }
  return out;
}

}  // namespace banli::storage
