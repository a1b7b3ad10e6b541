#include "storage/sqlite/reader.hpp"

#include "storage/sqlite/entries.hpp"
#include "storage/sqlite/queue.hpp"
#include "storage/sqlite/tables.hpp"

namespace banli::storage {
namespace {

std::string select_entries(std::string_view rest) {
  return std::string("SELECT ").append(entry_columns).append(" FROM entries ").append(rest);
}

const std::string entries_of_subject_sql =
    select_entries("WHERE subject = ? AND number >= ? ORDER BY number");
const std::string entries_after_sql = select_entries("WHERE position > ? ORDER BY position");
const std::string last_entry_sql = select_entries("WHERE subject = ? ORDER BY number DESC LIMIT 1");
const std::string entry_of_key_sql =
    select_entries("WHERE actor = ? AND key = ? AND key <> '' LIMIT 1");

const std::string instances_sql = select<InstanceRow>(
    "WHERE (?1 = '' OR process = ?1) AND (?2 = '' OR state = ?2) AND (?3 = '' OR starter = ?3) "
    "ORDER BY id DESC LIMIT ?4");

}  // namespace

// A missing row reads as one that no journal has, so that the verifier finds it.
Tail SqliteReader::tail() {
  Query query(connection_, "SELECT last, running FROM tail");
  Tail tail;
  tail.running.fill(0xff);
  if (query.next()) query.read_into(tail.last, tail.running);
  return tail;
}

void SqliteReader::entries(std::string_view subject, std::uint64_t from_number,
                           const std::function<void(const Entry&)>& each) {
  Query query(connection_, entries_of_subject_sql);
  query.bind(subject, from_number);
  while (query.next()) each(read_entry(query));
}

void SqliteReader::entries_after(Position position, const std::function<void(const Entry&)>& each) {
  Query query(connection_, entries_after_sql);
  query.bind(position);
  while (query.next()) each(read_entry(query));
}

std::optional<Entry> SqliteReader::last_entry(std::string_view subject) {
  Query query(connection_, last_entry_sql);
  query.bind(subject);
  if (!query.next()) return {};
  return read_entry(query);
}

// A command's entries stand together, and the key on the first of them.
std::vector<Entry> SqliteReader::entries_of_key(std::string_view actor, std::string_view key) {
  std::vector<Entry> found;
  Query first(connection_, entry_of_key_sql);
  first.bind(actor, key);
  if (!first.next()) return found;
  found.push_back(read_entry(first));
  Query rest(connection_, entries_after_sql);
  rest.bind(found.front().position);
  while (rest.next()) {
    Entry entry = read_entry(rest);
    if (entry.command != found.front().command) break;
    found.push_back(std::move(entry));
  }
  return found;
}

std::optional<Snapshot> SqliteReader::snapshot(std::string_view subject) {
  Query query(connection_,
              "SELECT subject, number, fingerprint, state FROM w_snapshots WHERE subject = ?");
  query.bind(subject);
  if (!query.next()) return {};
  Snapshot found;
  query.read_into(found.subject, found.number, found.fingerprint, found.state);
  return found;
}

std::vector<std::string> SqliteReader::contents() {
  std::vector<std::string> digests;
  Query query(connection_, "SELECT sha256 FROM contents ORDER BY sha256");
  while (query.next()) digests.push_back(hex(query.read_bytes().bytes));
  return digests;
}

std::optional<std::string> SqliteReader::content(std::string_view sha256) {
  const auto digest = digest_from_hex(sha256);
  if (!digest) return {};
  Query query(connection_, "SELECT bytes FROM contents WHERE sha256 = ?");
  if (!query.bind(*digest).next()) return {};
  return std::string(query.read_bytes().bytes);
}

InstanceId SqliteReader::last_instance() {
  Query query(connection_, "SELECT max(id) FROM p_instances");
  query.next();
  return query.read<InstanceId>();
}

std::optional<InstanceRow> SqliteReader::instance(InstanceId id) {
  static const std::string sql = select<InstanceRow>("WHERE id = ?");
  Query query(connection_, sql);
  return read_one<InstanceRow>(query.bind(id));
}

std::optional<InstanceRow> SqliteReader::instance_by_number(std::string_view number) {
  static const std::string sql =
      select<InstanceRow>("WHERE number = ? AND number <> '' ORDER BY id LIMIT 1");
  Query query(connection_, sql);
  return read_one<InstanceRow>(query.bind(number));
}

std::vector<InstanceRow> SqliteReader::instances(const InstanceFilter& filter) {
  Query query(connection_, instances_sql);
  query.bind(filter.process, filter.state, filter.starter, filter.limit);
  return read_all<InstanceRow>(query);
}

std::vector<TaskRow> SqliteReader::tasks(const TaskFilter& filter) {
  return find_tasks(connection_, filter);
}

std::vector<IncidentRow> SqliteReader::incidents() {
  static const std::string sql = select<IncidentRow>("ORDER BY instance, visit");
  Query query(connection_, sql);
  return read_all<IncidentRow>(query);
}

std::map<std::string, std::uint64_t, std::less<>> SqliteReader::open_tasks_by_holder() {
  std::map<std::string, std::uint64_t, std::less<>> open;
  Query query(connection_,
              "SELECT holder, count(*) FROM p_tasks "
              "WHERE state IN ('open', 'claimed') AND holder <> '' GROUP BY holder");
  while (query.next()) {
    std::string holder = query.read<std::string>();
    open[std::move(holder)] = query.read<std::uint64_t>();
  }
  return open;
}

std::uint64_t SqliteReader::counter(std::string_view series) {
  Query query(connection_, "SELECT count FROM p_counters WHERE series = ?");
  query.bind(series);
  return query.next() ? query.read<std::uint64_t>() : 0;
}

std::optional<DocumentRow> SqliteReader::newest_document(std::string_view kind,
                                                         std::string_view name) {
  static const std::string sql =
      select<DocumentRow>("WHERE kind = ? AND name = ? ORDER BY version DESC LIMIT 1");
  Query query(connection_, sql);
  return read_one<DocumentRow>(query.bind(kind, name));
}

std::optional<DocumentRow> SqliteReader::document(std::string_view kind, std::string_view name,
                                                  std::uint64_t version) {
  static const std::string sql = select<DocumentRow>("WHERE kind = ? AND name = ? AND version = ?");
  Query query(connection_, sql);
  return read_one<DocumentRow>(query.bind(kind, name, version));
}

std::optional<DocumentRow> SqliteReader::process_of_bundle(std::string_view bundle) {
  static const std::string sql = select<DocumentRow>(
      "WHERE bundle = ? AND bundle <> '' AND kind = 'process' ORDER BY version DESC LIMIT 1");
  Query query(connection_, sql);
  return read_one<DocumentRow>(query.bind(bundle));
}

std::optional<DocumentRow> SqliteReader::document_by_digest(std::string_view kind,
                                                            std::string_view digest) {
  static const std::string sql =
      select<DocumentRow>("WHERE digest = ? AND kind = ? ORDER BY name, version DESC LIMIT 1");
  Query query(connection_, sql);
  return read_one<DocumentRow>(query.bind(digest, kind));
}

std::vector<DocumentRow> SqliteReader::documents(std::string_view kind) {
  static const std::string sql = select<DocumentRow>(
      "WHERE kind = ?1 AND (name, version) IN "
      "(SELECT name, max(version) FROM p_documents WHERE kind = ?1 GROUP BY name) ORDER BY name");
  Query query(connection_, sql);
  return read_all<DocumentRow>(query.bind(kind));
}

std::vector<std::string> SqliteReader::administrators() {
  std::vector<std::string> persons;
  Query query(connection_, "SELECT person FROM p_administrators ORDER BY id");
  while (query.next()) persons.push_back(query.read<std::string>());
  return persons;
}

std::optional<SiteRow> SqliteReader::site() {
  static const std::string sql = select<SiteRow>("");
  Query query(connection_, sql);
  return read_one<SiteRow>(query);
}

}  // namespace banli::storage
