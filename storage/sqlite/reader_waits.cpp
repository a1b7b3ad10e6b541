// The questions about waits, turns, messages, notices and jobs.
#include "storage/sqlite/reader.hpp"
#include "storage/sqlite/tables.hpp"

namespace banli::storage {
namespace {

std::string marks(std::size_t count) {
  std::string text = "(";
  for (std::size_t i = 0; i < count; ++i) text += i == 0 ? "?" : ",?";
  return text + ")";
}

std::string waits_sql(const WaitFilter& filter) {
  std::string rest = "WHERE 1";
  if (!filter.kinds.empty()) rest += " AND kind IN " + marks(filter.kinds.size());
  if (filter.name) rest += " AND name = ?";
  if (filter.key) rest += " AND key = ?";
  return select<WaitRow>(rest + " ORDER BY opened, instance, visit, wait LIMIT ?");
}

}  // namespace

std::vector<WaitRow> SqliteReader::waits(const WaitFilter& filter) {
  const std::string sql = waits_sql(filter);
  Query query(connection_, sql);
  for (const std::string& kind : filter.kinds) query.bind(kind);
  if (filter.name) query.bind(*filter.name);
  if (filter.key) query.bind(*filter.key);
  return read_all<WaitRow>(query.bind(std::uint64_t{filter.limit}));
}

std::vector<WaitRow> SqliteReader::timers(Instant until, std::size_t limit) {
  static const std::string sql = select<WaitRow>(
      "WHERE at IS NOT NULL AND at <= ? ORDER BY at, instance, visit, wait LIMIT ?");
  Query query(connection_, sql);
  return read_all<WaitRow>(query.bind(until, std::uint64_t{limit}));
}

InstanceId SqliteReader::turn_holder(std::string_view key) {
  Query query(connection_, "SELECT instance FROM p_turns WHERE key = ?");
  query.bind(key);
  return query.next() ? query.read<InstanceId>() : InstanceId{};
}

std::vector<std::string> SqliteReader::turns_of(InstanceId id) {
  std::vector<std::string> keys;
  Query query(connection_, "SELECT key FROM p_turns WHERE instance = ? ORDER BY key");
  query.bind(id);
  while (query.next()) keys.push_back(query.read<std::string>());
  return keys;
}

std::vector<NoticeRow> SqliteReader::notices(const NoticeFilter& filter) {
  const bool is_for_anybody = filter.person.empty() && filter.roles.empty();
  const std::string who =
      is_for_anybody ? "" : "WHERE receiver IN " + marks(filter.roles.size() + 1) + " ";
  const std::string sql = select<NoticeRow>(who + "ORDER BY position DESC, ordinal DESC LIMIT ?");
  Query query(connection_, sql);
  if (!is_for_anybody) query.bind(filter.person);
  for (const std::string& role : filter.roles) query.bind(role);
  return read_all<NoticeRow>(query.bind(std::uint64_t{filter.limit}));
}

std::vector<OutboxRow> SqliteReader::outbox(const OutboxFilter& filter) {
  static const std::string order = "ORDER BY position, ordinal LIMIT ?";
  static const std::string due_sql =
      select<OutboxRow>("WHERE due IS NOT NULL AND due <= ? " + order);
  static const std::string all_sql = select<OutboxRow>(order);
  Query query(connection_, filter.due ? due_sql : all_sql);
  if (filter.due) query.bind(*filter.due);
  return read_all<OutboxRow>(query.bind(std::uint64_t{filter.limit}));
}

std::optional<OutboxRow> SqliteReader::outbox_row(Position position, std::uint32_t ordinal) {
  static const std::string sql = select<OutboxRow>("WHERE position = ? AND ordinal = ?");
  Query query(connection_, sql);
  return read_one<OutboxRow>(query.bind(position, ordinal));
}

std::optional<DraftRow> SqliteReader::draft(InstanceId instance, VisitId visit,
                                            std::string_view person) {
  static const std::string sql =
      select<DraftRow>("WHERE instance = ? AND visit = ? AND person = ?");
  Query query(connection_, sql);
  return read_one<DraftRow>(query.bind(instance, visit, person));
}

std::optional<MessageRow> SqliteReader::message(std::string_view id) {
  static const std::string sql = select<MessageRow>("WHERE id = ?");
  Query query(connection_, sql);
  return read_one<MessageRow>(query.bind(id));
}

std::optional<MessageRow> SqliteReader::kept_message(std::string_view name, std::string_view key,
                                                     Instant now) {
  static const std::string sql = select<MessageRow>(
      "WHERE met = 0 AND name = ? AND key = ? AND kept_until >= ? ORDER BY sent, id LIMIT 1");
  Query query(connection_, sql);
  return read_one<MessageRow>(query.bind(name, key, now));
}

std::vector<MessageRow> SqliteReader::messages(std::size_t limit) {
  static const std::string sql = select<MessageRow>("ORDER BY sent DESC, id LIMIT ?");
  Query query(connection_, sql);
  return read_all<MessageRow>(query.bind(std::uint64_t{limit}));
}

std::optional<JobRow> SqliteReader::job(InstanceId instance, VisitId visit) {
  static const std::string sql = select<JobRow>("WHERE instance = ? AND visit = ?");
  Query query(connection_, sql);
  return read_one<JobRow>(query.bind(instance, visit));
}

}  // namespace banli::storage
