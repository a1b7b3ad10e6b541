#include "tests/storage/sample_journal.hpp"

#include <array>
#include <vector>

namespace banli::tests {
namespace {

using execution::Entry;
using runtime::Rows;

std::string command_id(std::uint64_t command) {
  return hex(sha256(std::to_string(command))).substr(0, 32);
}

std::string brought(const std::string& content) {
  if (content.empty()) return {};
  return R"(,{"e":"fields-written","o":{"contents":[")" + content + R"("]}})";
}

Rows site_rows(const Entry& entry) {
  Rows rows;
  rows.site.push_back({.title = "客户服务部", .zone = "Asia/Shanghai"});
  rows.administrators.push_back({.person = "lina"});
  rows.documents.push_back({.kind = "process",
                            .name = "complaint",
                            .version = 1,
                            .path = "complaint.yaml",
                            .digest = hex(sha256("complaint")),
                            .bundle = hex(sha256("bundle")),
                            .text = "name: complaint\n",
                            .uses = "[]",
                            .position = entry.position});
  return rows;
}

}  // namespace

Entry SampleJournal::next(std::uint64_t command, const Wish& wish) {
  Last& last = chains_[wish.subject];
  Entry entry{.position = {tail_.last.value + 1},
              .subject = wish.subject,
              .number = last.number + 1,
              .previous = last.hash,
              .command = command_id(command),
              .cause = command % 3 == 0 ? command_id(command - 1) : "",
              .time = {1'795'000'000'000 + static_cast<std::int64_t>(command) * 1000},
              .actor = wish.actor,
              .for_whom = command % 4 == 0 ? "wangwu" : "",
              .channel = "test",
              .key = wish.key,
              .facts = R"({"act":"complete","events":[{"n":)" + std::to_string(command) + "}" +
                       brought(wish.content) + R"(],"v":1})",
              .values = wish.values};
  entry.hash = execution::hash_of(entry);
  last = {.number = entry.number, .hash = entry.hash};
  tail_ = {.last = entry.position, .running = execution::running_hash(tail_.running, entry.hash)};
  return entry;
}

std::string one_value(std::string_view text) {
  const std::string salt(16, 'x');
  const std::string value = "\"" + std::string(text) + "\"";
  return "{\"" + hex(sha256(salt + value)) + "\":{\"s\":\"" + hex(salt) + "\",\"v\":" + value +
         "}}";
}

Rows sample_rows(InstanceId id, const Entry& entry) {
  Rows rows;
  const bool is_open = entry.number % 2 == 1;
  const std::string number = "TS26" + std::to_string(11000 + id.value);
  rows.instances.push_back({.id = id,
                            .number = number,
                            .process = "complaint",
                            .version = 1,
                            .bundle = hex(sha256("bundle")),
                            .state = "active",
                            .starter = "zhangmin",
                            .started = {1'795'000'000'000},
                            .last = entry.position});
  rows.tasks.push_back({.instance = id,
                        .visit = {(entry.number + 1) / 2},
                        .step = "登记",
                        .lane = "客服",
                        .state = is_open ? "open" : "done",
                        .holder = is_open ? "" : "zhangmin",
                        .role = "客服专员",
                        .opened = entry.time,
                        .process = "complaint",
                        .number = number});
  rows.counters.push_back({.series = "TS", .count = id.value});
  return rows;
}

void write_sample(runtime::Store& store) {
  SampleJournal journal;
  std::uint64_t command = 1;
  auto turn = store.take_turn();
  const Entry opened = journal.next(command, {.subject = "site", .actor = "lina"});
  turn->append(opened);
  turn->append(journal.next(command, {.subject = "process/complaint", .actor = "lina"}));
  turn->put(site_rows(opened));
  turn->commit();
  for (const std::uint64_t id : {1U, 2U, 1U, 3U, 2U, 1U, 3U, 2U}) {
    ++command;
    turn = store.take_turn();
    const std::string subject = execution::instance_subject({id});
    const Entry entry =
        journal.next(command, {.subject = subject,
                               .key = command % 2 == 0 ? "key-" + std::to_string(command) : "",
                               .values = command % 4 == 2 ? one_value("客户很生气 \\\"}{") : ""});
    turn->append(entry);
    if (command % 4 == 0) turn->append(journal.next(command, {.subject = "site"}));
    turn->put(sample_rows({id}, entry));
    turn->commit();
  }
}

}  // namespace banli::tests
