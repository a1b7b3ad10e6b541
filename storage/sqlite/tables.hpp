// Which row goes into which table: for each row type of runtime/rows.hpp its table, its columns,
// and the row's members in the columns' order. Written and read through this one list.
#pragma once

#include <string>
#include <tuple>

#include "runtime/rows.hpp"
#include "storage/sqlite/query.hpp"

namespace banli::storage {

template <class Row>
struct Table;

template <>
struct Table<runtime::InstanceRow> {
  static constexpr std::string_view name = "p_instances";
  static constexpr std::string_view columns =
      "id, number, process, version, bundle, state, outcome, starter, started, ended, due, last, "
      "parent, parent_visit";
  static auto members(auto& row) {
    return std::tie(row.id, row.number, row.process, row.version, row.bundle, row.state,
                    row.outcome, row.starter, row.started, row.ended, row.due, row.last, row.parent,
                    row.parent_visit);
  }
};

template <>
struct Table<runtime::TaskRow> {
  static constexpr std::string_view name = "p_tasks";
  static constexpr std::string_view columns =
      "instance, visit, seat, several, step, lane, state, holder, role, due, opened, process, "
      "number";
  static auto members(auto& row) {
    return std::tie(row.instance, row.visit, row.seat, row.several, row.step, row.lane, row.state,
                    row.holder, row.role, row.due, row.opened, row.process, row.number);
  }
};

template <>
struct Table<runtime::IncidentRow> {  // a resolved one is not kept
  static constexpr std::string_view name = "p_incidents";
  static constexpr std::string_view columns = "instance, visit, step, code, about, raised";
  static auto members(auto& row) {
    return std::tie(row.instance, row.visit, row.step, row.code, row.about, row.raised);
  }
};

template <>
struct Table<runtime::WaitRow> {
  static constexpr std::string_view name = "p_waits";
  static constexpr std::string_view columns = "instance, visit, wait, kind, name, key, at, opened";
  static auto members(auto& row) {
    return std::tie(row.instance, row.visit, row.wait, row.kind, row.name, row.key, row.at,
                    row.opened);
  }
};

template <>
struct Table<runtime::TurnRow> {
  static constexpr std::string_view name = "p_turns";
  static constexpr std::string_view columns = "key, instance";
  static auto members(auto& row) { return std::tie(row.key, row.instance); }
};

template <>
struct Table<runtime::NoticeRow> {
  static constexpr std::string_view name = "p_notices";
  static constexpr std::string_view columns =
      "position, ordinal, instance, visit, what, receiver, name, count, at, process, number";
  static auto members(auto& row) {
    return std::tie(row.position, row.ordinal, row.instance, row.visit, row.what, row.to, row.name,
                    row.count, row.at, row.process, row.number);
  }
};

template <>
struct Table<runtime::OutboxRow> {  // one that is gone is not kept
  static constexpr std::string_view name = "w_outbox";
  static constexpr std::string_view columns =
      "position, ordinal, instance, visit, what, receiver, name, count, at, process, number, by, "
      "step, task_due, due, attempts, error";
  static auto members(auto& row) {
    return std::tuple_cat(
        Table<runtime::NoticeRow>::members(row.notice),
        std::tie(row.by, row.step, row.task_due, row.due, row.attempts, row.error));
  }
};

template <>
struct Table<runtime::MessageRow> {
  static constexpr std::string_view name = "p_messages";
  static constexpr std::string_view columns = "id, name, key, \"values\", sent, kept_until, met";
  static auto members(auto& row) {
    return std::tie(row.id, row.name, row.key, row.values, row.sent, row.kept_until, row.met);
  }
};

template <>
struct Table<runtime::JobRow> {  // one that is gone is not kept
  static constexpr std::string_view name = "w_jobs";
  static constexpr std::string_view columns =
      "instance, visit, holder, until, attempts, not_before, error";
  static auto members(auto& row) {
    return std::tie(row.instance, row.visit, row.holder, row.until, row.attempts, row.not_before,
                    row.error);
  }
};

template <>
struct Table<runtime::DraftRow> {
  static constexpr std::string_view name = "w_drafts";
  static constexpr std::string_view columns = "instance, visit, person, answers, opinion, saved";
  static auto members(auto& row) {
    return std::tie(row.instance, row.visit, row.person, row.answers, row.opinion, row.saved);
  }
};

template <>
struct Table<runtime::CounterRow> {
  static constexpr std::string_view name = "p_counters";
  static constexpr std::string_view columns = "series, count";
  static auto members(auto& row) { return std::tie(row.series, row.count); }
};

template <>
struct Table<runtime::DocumentRow> {
  static constexpr std::string_view name = "p_documents";
  static constexpr std::string_view columns =
      "kind, name, version, path, digest, bundle, uses, position, text";
  static auto members(auto& row) {
    return std::tie(row.kind, row.name, row.version, row.path, row.digest, row.bundle, row.uses,
                    row.position, row.text);
  }
};

template <>
struct Table<runtime::SiteRow> {  // its row has no key of its own
  static constexpr std::string_view name = "p_site";
  static constexpr std::string_view columns = "title, zone";
  static auto members(auto& row) { return std::tie(row.title, row.zone); }
};

// `rest` is the SQL behind FROM: "WHERE …".
template <class Row>
std::string select(std::string_view rest) {
  std::string sql = "SELECT ";
  sql.append(Table<Row>::columns).append(" FROM ").append(Table<Row>::name).append(" ");
  return sql.append(rest);
}

template <class Row>
void read_row(Query& query, Row& row) {
  std::apply([&](auto&... members) { query.read_into(members...); }, Table<Row>::members(row));
}

template <class Row>
std::optional<Row> read_one(Query& query) {
  std::optional<Row> row;
  if (query.next()) read_row(query, row.emplace());
  return row;
}

template <class Row>
std::vector<Row> read_all(Query& query) {
  std::vector<Row> rows;
  while (query.next()) read_row(query, rows.emplace_back());
  return rows;
}

}  // namespace banli::storage
