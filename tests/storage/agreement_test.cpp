// The store in memory and the one in SQLite give the same answers to every question.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "runtime/memory_store.hpp"
#include "storage/sqlite/store.hpp"
#include "tests/storage/sample_journal.hpp"
#include "tests/storage/temporary_folder.hpp"

namespace banli::tests {
namespace {

using namespace runtime;
using storage::SqliteStore;

auto fields(const Entry& one) {
  return std::tie(one.position, one.subject, one.number, one.previous, one.hash, one.command,
                  one.cause, one.time, one.actor, one.for_whom, one.channel, one.key, one.facts,
                  one.values);
}
auto fields(const InstanceRow& one) {
  return std::tie(one.id, one.number, one.process, one.version, one.bundle, one.state, one.outcome,
                  one.starter, one.started, one.ended, one.due, one.last, one.parent,
                  one.parent_visit);
}
auto fields(const WaitRow& one) {
  return std::tie(one.instance, one.visit, one.wait, one.kind, one.name, one.key, one.at,
                  one.opened);
}
auto fields(const NoticeRow& one) {
  return std::tie(one.position, one.ordinal, one.instance, one.visit, one.what, one.to, one.name,
                  one.count, one.at, one.process, one.number);
}
auto fields(const OutboxRow& one) {
  return std::tuple_cat(fields(one.notice), std::tie(one.by, one.step, one.task_due, one.due,
                                                     one.attempts, one.error, one.gone));
}
auto fields(const DraftRow& one) {
  return std::tie(one.instance, one.visit, one.person, one.answers, one.opinion, one.saved);
}
auto fields(const MessageRow& one) {
  return std::tie(one.id, one.name, one.key, one.values, one.sent, one.kept_until, one.met);
}
auto fields(const JobRow& one) {
  return std::tie(one.instance, one.visit, one.holder, one.until, one.attempts, one.not_before,
                  one.error);
}
auto fields(const TaskRow& one) {
  return std::tie(one.instance, one.visit, one.seat, one.several, one.step, one.lane, one.state,
                  one.holder, one.role, one.due, one.opened, one.process, one.number);
}
auto fields(const IncidentRow& one) {
  return std::tie(one.instance, one.visit, one.step, one.code, one.about, one.raised, one.resolved);
}
auto fields(const DocumentRow& one) {
  return std::tie(one.kind, one.name, one.version, one.path, one.digest, one.bundle, one.text,
                  one.uses, one.position);
}
auto fields(const Snapshot& one) {
  return std::tie(one.subject, one.number, one.fingerprint, one.state);
}
auto fields(const SiteRow& one) { return std::tie(one.title, one.zone); }
auto fields(const std::string& one) { return std::tie(one); }

template <class Row>
bool is_same(const Row& left, const Row& right) {
  return fields(left) == fields(right);
}
template <class Row>
bool is_same(const std::optional<Row>& left, const std::optional<Row>& right) {
  return left.has_value() == right.has_value() && (!left || is_same(*left, *right));
}
template <class Row>
bool is_same(const std::vector<Row>& left, const std::vector<Row>& right) {
  return std::ranges::equal(left, right, [](const Row& a, const Row& b) { return is_same(a, b); });
}

// Random rows over few keys, so that rows are replaced often.
class RandomRows {
 public:
  explicit RandomRows(std::uint64_t seed) : random_(seed) {}

  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
  std::string one_of(std::vector<std::string> words) { return words[below(words.size())]; }
  std::optional<Instant> perhaps() {
    if (below(3) == 0) return {};
    return Instant{static_cast<std::int64_t>(below(5))};
  }

  TaskRow task() {
    return {.instance = {below(6) + 1},
            .visit = {below(3) + 1},
            .seat = static_cast<std::uint32_t>(below(2) + 1),
            .several = below(2) == 0,
            .step = one_of({"登记", "核实"}),
            .lane = "客服",
            .state = one_of({"open", "claimed", "done", "undone"}),
            .holder = one_of({"", "", "zhangmin", "lina"}),
            .role = one_of({"", "专员", "主管"}),
            .due = perhaps(),
            .opened = {static_cast<std::int64_t>(below(4))},
            .process = one_of({"complaint", "visit"}),
            .number = "TS1"};
  }
  InstanceRow instance() {
    return {.id = {below(6) + 1},
            .number = one_of({"", "TS1", "TS2"}),
            .process = one_of({"complaint", "visit"}),
            .version = below(3),
            .state = one_of({"active", "completed"}),
            .starter = one_of({"zhangmin", "lina"}),
            .ended = perhaps(),
            .due = perhaps(),
            .parent = {below(3)},
            .parent_visit = {below(3)}};
  }
  WaitRow wait() {
    return {.instance = {below(4) + 1},
            .visit = {below(3)},
            .wait = static_cast<std::uint32_t>(below(2)),
            .kind = one_of({"timer", "message", "turn"}),
            .name = one_of({"", "money"}),
            .key = one_of({"", "A7", "卷一"}),
            .at = perhaps(),
            .opened = {static_cast<std::int64_t>(below(4))}};
  }
  NoticeRow notice(std::uint64_t turn) {
    return {.position = {turn},
            .ordinal = static_cast<std::uint32_t>(below(3)),
            .instance = {below(4) + 1},
            .what = "urged",
            .to = one_of({"lina", "专员", "主管"}),
            .count = 2,
            .at = {static_cast<std::int64_t>(turn)}};
  }
  OutboxRow outbox(std::uint64_t turn) {
    OutboxRow row;
    row.notice = notice(below(2) == 0 ? turn : below(turn) + 1);
    row.notice.visit = {below(3)};
    row.by = one_of({"", "mail"});
    row.step = one_of({"登记", "核实"});
    row.task_due = perhaps();
    row.due = perhaps();
    row.attempts = static_cast<std::uint32_t>(below(7));
    row.error = one_of({"", "没有网络"});
    row.gone = below(4) == 0;
    return row;
  }
  DraftRow draft() {
    return {.instance = {below(3) + 1},
            .visit = {below(3)},
            .person = one_of({"lina", "zhangmin"}),
            .answers = one_of({"{}", R"({"a":"b"})"}),
            .opinion = one_of({"", "好"}),
            .saved = {static_cast<std::int64_t>(below(5))}};
  }
  MessageRow message() {
    return {.id = one_of({"m1", "m2", "m3", "m4"}),
            .name = "money",
            .key = one_of({"", "A7"}),
            .values = "{}",
            .sent = {static_cast<std::int64_t>(below(4))},
            .kept_until = {static_cast<std::int64_t>(below(6))},
            .met = {}};
  }
  JobRow job() {
    return {.instance = {below(3) + 1},
            .visit = {1},
            .holder = one_of({"", "scanner"}),
            .until = perhaps(),
            .attempts = 2,
            .not_before = perhaps(),
            .error = one_of({"", "卡纸"}),
            .gone = below(3) == 0};
  }
  void add_waits(Rows& rows, std::uint64_t turn) {
    for (int i = 0; i < 3; ++i) rows.waits.push_back(wait());
    if (below(3) == 0) rows.waits_gone.push_back({{below(4) + 1}, VisitId{below(3)}});
    if (below(6) == 0) rows.waits_gone.push_back({{below(4) + 1}, std::nullopt});
    rows.turns.push_back({one_of({"卷一", "卷二"}), {below(3) + 1}});
    if (below(3) == 0) rows.turns_gone.push_back({{below(3) + 1}});
    rows.notices.push_back(notice(turn));
    if (below(3) == 0) rows.outbox_gone.push_back({{below(4) + 1}, {below(3)}});
    rows.outbox.push_back(outbox(turn));
    for (int i = 0; i < 3; ++i) rows.drafts.push_back(draft());
    if (below(3) == 0) {
      const auto visit = below(2) == 0 ? std::optional(VisitId{below(3)}) : std::nullopt;
      rows.drafts_gone.push_back(
          {{below(3) + 1}, visit, one_of({"", "lina"}), one_of({"", "zhangmin"})});
    }
    rows.messages.push_back(message());
    if (below(2) == 0) rows.messages_taken.push_back({one_of({"m1", "m5"}), {7}});
    rows.jobs.push_back(job());
  }
  IncidentRow incident() {
    return {.instance = {below(3) + 1},
            .visit = {below(3) + 1},
            .code = one_of({"a", "b"}),
            .about = "[]",
            .raised = {static_cast<std::int64_t>(below(9))},
            .resolved = below(3) == 0};
  }
  DocumentRow document(std::uint64_t version) {
    return {.kind = one_of({"process", "form"}),
            .name = one_of({"a", "b"}),
            .version = version,
            .digest = one_of({"d1", "d2", "d3"}),
            .bundle = one_of({"b1", "b2"}),
            .text = "name: a\n",
            .uses = "[]",
            .position = {version}};
  }
  Rows rows(std::uint64_t turn) {
    Rows rows;
    for (int i = 0; i < 3; ++i) rows.tasks.push_back(task());
    rows.instances.push_back(instance());
    rows.incidents.push_back(incident());
    if (below(2) == 0) {
      rows.task_states.push_back({.instance = {below(6) + 1},
                                  .visit = {below(4)},
                                  .state = one_of({"cancelled", "undone", "done"})});
    }
    add_waits(rows, turn);
    rows.counters.push_back({.series = one_of({"TS", "HF"}), .count = turn});
    rows.documents.push_back(document(turn));
    rows.administrators.push_back({.person = one_of({"wangwu", "lina", "chen"})});
    rows.site.push_back({.title = one_of({"一部", "二部"}), .zone = "UTC"});
    return rows;
  }

 private:
  std::mt19937_64 random_;
};

std::vector<Entry> entries_of(Reader& reader, std::string_view subject, std::uint64_t from) {
  std::vector<Entry> found;
  reader.entries(subject, from, [&](const Entry& entry) { found.push_back(entry); });
  return found;
}
std::vector<Entry> entries_after(Reader& reader, Position position) {
  std::vector<Entry> found;
  reader.entries_after(position, [&](const Entry& entry) { found.push_back(entry); });
  return found;
}

TaskFilter random_filter(RandomRows& random) {
  TaskFilter filter{
      .process = random.one_of({"", "", "visit"}),
      .step = random.one_of({"", "", "登记"}),
      .states = random.below(2) == 0 ? TaskFilter::States::open : TaskFilter::States::all,
      .limit = random.below(2) == 0 ? 3U : 100U};
  for (std::uint64_t holders = random.below(3); holders > 0; --holders) {
    filter.holders.push_back({random.one_of({"zhangmin", "lina"}), random.one_of({"", "专员"}),
                              random.one_of({"", "", "visit"})});
  }
  for (std::uint64_t roles = random.below(3); roles > 0; --roles) {
    filter.pools.push_back({random.one_of({"专员", "主管"}), random.one_of({"", "", "visit"})});
  }
  if (random.below(3) == 0) filter.instance = InstanceId{random.below(6) + 1};
  return filter;
}

void check_tasks(Reader& a, Reader& b, std::uint64_t seed) {
  RandomRows random(seed);
  for (int i = 0; i < 50; ++i) {
    const TaskFilter filter = random_filter(random);
    CHECK(is_same(a.tasks(filter), b.tasks(filter)));
  }
}

void check_journal(Reader& a, Reader& b) {
  CHECK(a.tail().last == b.tail().last);
  CHECK(a.tail().running == b.tail().running);
  for (const char* subject : {"site", "instance/1", "instance/9"}) {
    CHECK(is_same(a.last_entry(subject), b.last_entry(subject)));
    CHECK(is_same(a.snapshot(subject), b.snapshot(subject)));
    for (const std::uint64_t from : {0U, 1U, 3U, 99U}) {
      CHECK(is_same(entries_of(a, subject, from), entries_of(b, subject, from)));
    }
  }
  CHECK(is_same(entries_after(a, {5}), entries_after(b, {5})));
  for (const char* key : {"", "key-2", "key-4", "none"}) {
    CHECK(is_same(a.entries_of_key("zhangmin", key), b.entries_of_key("zhangmin", key)));
  }
}

void check_rows(Reader& a, Reader& b) {
  CHECK(a.last_instance() == b.last_instance());
  for (const std::uint64_t id : {1U, 3U, 99U}) CHECK(is_same(a.instance({id}), b.instance({id})));
  for (const char* text : {"", "TS1", "TS2", "TS3"}) {
    CHECK(is_same(a.instance_by_number(text), b.instance_by_number(text)));
    CHECK(a.counter(text) == b.counter(text));
  }
  CHECK(is_same(a.instances({.process = "visit"}), b.instances({.process = "visit"})));
  CHECK(is_same(a.instances({.state = "active", .limit = 2}),
                b.instances({.state = "active", .limit = 2})));
  CHECK(is_same(a.incidents(), b.incidents()));
  for (const char* kind : {"process", "form", "organisation"}) {
    CHECK(is_same(a.documents(kind), b.documents(kind)));
    CHECK(is_same(a.newest_document(kind, "a"), b.newest_document(kind, "a")));
    CHECK(is_same(a.document_by_digest(kind, "d2"), b.document_by_digest(kind, "d2")));
  }
  CHECK(is_same(a.administrators(), b.administrators()));
  CHECK(is_same(a.site(), b.site()));
}

void check_waits(Reader& a, Reader& b) {
  for (const std::size_t limit : {2U, 100U}) {
    const WaitFilter all{.kinds = {}, .name = {}, .key = {}, .limit = limit};
    const WaitFilter some{.kinds = {"turn", "message"}, .name = "money", .key = {}, .limit = limit};
    const WaitFilter one{.kinds = {"turn"}, .name = {}, .key = "A7", .limit = limit};
    for (const WaitFilter& filter : {all, some, one}) {
      CHECK(is_same(a.waits(filter), b.waits(filter)));
    }
    CHECK(is_same(a.timers({3}, limit), b.timers({3}, limit)));
    CHECK(is_same(a.messages(limit), b.messages(limit)));
    for (const std::optional<Instant> due : {std::optional<Instant>(), {Instant{2}}}) {
      CHECK(
          is_same(a.outbox({.due = due, .limit = limit}), b.outbox({.due = due, .limit = limit})));
    }
    for (const NoticeFilter& filter :
         {NoticeFilter{"lina", {"专员"}, limit}, NoticeFilter{"", {"主管"}, limit},
          NoticeFilter{"", {}, limit}}) {
      CHECK(is_same(a.notices(filter), b.notices(filter)));
    }
  }
  for (const char* key : {"卷一", "卷二", "none"}) CHECK(a.turn_holder(key) == b.turn_holder(key));
  for (const char* id : {"m1", "m2", "m9"}) CHECK(is_same(a.message(id), b.message(id)));
  for (const std::uint64_t id : {1U, 2U, 3U}) {
    CHECK(a.turns_of({id}) == b.turns_of({id}));
    CHECK(is_same(a.job({id}, {1}), b.job({id}, {1})));
  }
  for (const std::uint64_t id : {1U, 2U, 3U}) {
    for (const char* person : {"lina", "zhangmin"}) {
      CHECK(is_same(a.draft({id}, {id - 1}, person), b.draft({id}, {id - 1}, person)));
    }
  }
  for (const std::uint64_t position : {1U, 5U, 12U}) {
    CHECK(is_same(a.outbox_row({position}, 1), b.outbox_row({position}, 1)));
  }
  CHECK(is_same(a.kept_message("money", "A7", {2}), b.kept_message("money", "A7", {2})));
  CHECK(is_same(a.kept_message("money", "", {0}), b.kept_message("money", "", {0})));
}

void write_same(Store& store, std::uint64_t seed) {
  SampleJournal journal;
  RandomRows random(seed);
  for (std::uint64_t turn = 1; turn <= 12; ++turn) {
    const auto hold = store.take_turn();
    const std::string subject = "instance/" + std::to_string(random.below(3) + 1);
    const std::string key = turn % 2 == 0 ? "key-" + std::to_string(turn) : "";
    hold->append(journal.next(turn, {.subject = subject, .key = key}));
    if (turn % 4 == 0) hold->append(journal.next(turn, {.subject = "site"}));
    hold->put(random.rows(turn));
    hold->put(Snapshot{subject, turn, "f", "{}"});
    hold->put(forms::Content(random.one_of({"", "合同正本", std::string("\0\xff\n", 3)})));
    hold->commit();
  }
  store.take_turn()->put(forms::Content("dropped with its turn"));
}

void check_contents(Reader& a, Reader& b) {
  CHECK(a.contents() == b.contents());
  CHECK(a.contents().size() > 1);
  for (const std::string& sha256 : a.contents()) {
    CHECK(a.content(sha256) == b.content(sha256));
    CHECK(hex(banli::sha256(a.content(sha256).value())) == sha256);
  }
  const std::string dropped = forms::Content("dropped with its turn").sha256();
  CHECK(!a.content(dropped));
  CHECK(!b.content(dropped));
}

}  // namespace

TEST_CASE("storage: the store in memory and the one in SQLite agree") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    const TemporaryFolder folder;
    const auto on_disk = SqliteStore::create(folder.file("agreement.db"));
    MemoryStore in_memory;
    write_same(*on_disk, seed);
    write_same(in_memory, seed);
    const auto a = on_disk->reader();
    const auto b = in_memory.reader();
    check_journal(*a, *b);
    check_rows(*a, *b);
    check_waits(*a, *b);
    check_tasks(*a, *b, seed);
    check_contents(*a, *b);
  }
}

}  // namespace banli::tests
