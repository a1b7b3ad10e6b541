#include "bench/bare_writer.hpp"

#include <algorithm>

namespace banli::bench {
namespace {

using Kind = BareCommand::Kind;

constexpr std::string_view bundle =
    "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8";
constexpr std::string_view process = "complaint";

constexpr const char* insert_sql =
    "INSERT INTO entries (position, subject, number, previous, hash, command, cause, time, actor, "
    "for_whom, channel, key, facts, \"values\") "
    "VALUES (?,?,?,?,?,?,x'',?,?,'','test','',?,'')";
constexpr const char* instance_sql =
    "REPLACE INTO p_instances (id, number, process, version, bundle, state, outcome, starter, "
    "started, ended, due, last) VALUES (?,?,?,1,?,?,?,'zhangmin',?,?,NULL,?)";
constexpr const char* task_sql =
    "REPLACE INTO p_tasks (instance, visit, seat, several, step, lane, state, holder, role, due, "
    "opened, process, number) VALUES (?,?,1,0,?,?,?,?,?,NULL,?,?,?)";

// A text of the wished size with a beginning of its own, as facts have.
std::string facts_of(const BareCommand& command, const FactSizes& sizes) {
  const std::size_t size = command.kind == Kind::start   ? sizes.start
                           : command.kind == Kind::claim ? sizes.claim
                                                         : sizes.complete;
  std::string facts = R"({"act":"command","case":)" + std::to_string(command.of->id) +
                      R"(,"task":)" + std::to_string(command.task) + R"(,"text":")";
  while (facts.size() + 2 < size) facts += static_cast<char>('a' + facts.size() % 23);
  return facts + "\"}";
}

// A command id as its 16 bytes.
Digest id_bytes(std::uint64_t position) {
  Digest bytes{};
  for (std::size_t i = 0; i < 16; ++i) {
    bytes[i] = static_cast<std::uint8_t>(position * 0x9e3779b97f4a7c15U >> (i % 8 * 8));
  }
  return bytes;
}

}  // namespace

BareWriter::BareWriter(const std::string& path, const FactSizes& sizes)
    : connection_(path),
      sizes_(sizes),
      begin_(connection_, "BEGIN IMMEDIATE"),
      commit_(connection_, "COMMIT"),
      insert_(connection_, insert_sql),
      tail_(connection_, "UPDATE tail SET last = ?, running = ?"),
      instance_(connection_, instance_sql),
      task_(connection_, task_sql),
      counter_(connection_, "REPLACE INTO p_counters (series, count) VALUES ('TS', ?)") {
  connection_.run(
      "PRAGMA synchronous=FULL; PRAGMA cache_size=-16384; PRAGMA mmap_size=0;"
      "PRAGMA secure_delete=FAST; PRAGMA wal_autocheckpoint=1000");
}

void BareWriter::write(const std::vector<BareCommand*>& batch) {
  begin_.run();
  for (BareCommand* command : batch) write(*command);
  tail_.run(static_cast<std::int64_t>(position_), running_);
  commit_.run();
}

void BareWriter::write(BareCommand& command) {
  const BareCase& of = *command.of;
  ++now_ms_;
  if (command.kind == Kind::start) command.of->started_ms = now_ms_;
  insert_entry(command);
  put_case(command);
  switch (command.kind) {
    case Kind::start:
      counter_.run(static_cast<std::int64_t>(of.id));
      put_task(of, 0, "open", "");
      break;
    case Kind::claim:
      put_task(of, command.task, "claimed", "zhangmin");
      break;
    case Kind::complete:
      put_task(of, command.task, "done", "zhangmin");
      open_next(of, command.task);
      break;
  }
}

void BareWriter::insert_entry(const BareCommand& command) {
  BareCase& of = *command.of;
  const Digest id = id_bytes(++position_);
  const std::string_view id_16(reinterpret_cast<const char*>(id.data()), 16);
  execution::Entry entry{.position = {position_},
                         .subject = of.subject,
                         .number = ++of.entries,
                         .previous = of.last_hash,
                         .command = hex(id_16),
                         .time = {now_ms_},
                         .actor = "zhangmin",
                         .channel = "test",
                         .facts = facts_of(command, sizes_)};
  entry.hash = execution::hash_of(entry);
  running_ = execution::running_hash(running_, entry.hash);
  of.last_hash = entry.hash;
  std::array<std::uint8_t, 16> id_blob{};
  std::copy_n(id.begin(), 16, id_blob.begin());
  insert_.run(static_cast<std::int64_t>(position_), entry.subject,
              static_cast<std::int64_t>(entry.number), entry.previous, entry.hash, id_blob, now_ms_,
              entry.actor, entry.facts);
}

void BareWriter::put_case(const BareCommand& command) {
  const BareCase& of = *command.of;
  const bool is_over = command.kind == Kind::complete && command.task + 1 == course.size();
  if (is_over) {
    instance_.run(static_cast<std::int64_t>(of.id), of.number, process, bundle,
                  std::string_view("completed"), std::string_view("closed"), of.started_ms, now_ms_,
                  static_cast<std::int64_t>(position_));
  } else {
    instance_.run(static_cast<std::int64_t>(of.id), of.number, process, bundle,
                  std::string_view("active"), std::string_view(""), of.started_ms, nullptr,
                  static_cast<std::int64_t>(position_));
  }
}

void BareWriter::put_task(const BareCase& of, std::size_t task, std::string_view state,
                          std::string_view holder) {
  const CourseTask& row = course.at(task);
  task_.run(static_cast<std::int64_t>(of.id), static_cast<std::int64_t>(task + 2), row.step,
            row.lane, state, holder, row.role, now_ms_, process, std::string_view(of.number));
}

void BareWriter::open_next(const BareCase& of, std::size_t done) {
  for (const std::size_t next : course.at(done).opens) {
    if (next != 0) put_task(of, next, "open", "");
  }
}

}  // namespace banli::bench
