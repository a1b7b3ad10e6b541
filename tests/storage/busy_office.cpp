#include "tests/storage/busy_office.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <random>
#include <sstream>

#include "runtime/door.hpp"
#include "runtime/rebuild.hpp"
#include "storage/sqlite/store.hpp"
#include "storage/verify.hpp"
#include "tests/harness/child_process.hpp"
#include "tests/runtime/world.hpp"

namespace banli::tests {

namespace {

using storage::SqliteStore;

constexpr std::string_view busy_process = R"(process: busy
title: Busy
number: B(00001)
start:
  - by: clerk
lanes:
  desk: {title: Desk, role: clerk}
steps:
  post:
    job: Post
    lane: desk
    worker: poster
  paid:
    wait: Paid
    lane: desk
    message: paid
    key: =case.number
  pause:
    wait: Pause
    lane: desk
    after: 1 minute
  ask:
    task: Ask
    lane: desk
    meanwhile:
      - {after: 1 minute, urge: holder}
  over:
    end: Over
    lane: desk
)";

// One who works at the file until he is told enough, and says what was answered.
class Clerk {
 public:
  Clerk(const std::string& path, std::uint64_t number, int words)
      : store_(SqliteStore::open(path)),
        door_(*store_, world_.surroundings()),
        random_(number),
        number_(number),
        words_(words) {
    world_.chance = number << 32;  // no command is named twice
  }

  void work(std::uint64_t commands) {
    while (done_ < commands) {
      world_.now_ms += 60'000;
      switch (random_() % 6) {
        case 0:
          submit("ann1", runtime::StartCase{"busy", {}});
          break;
        case 1:
          do_jobs();
          break;
        case 2:
          send();
          break;
        case 3:
          submit("root", runtime::RunTimers{});
          break;
        default:
          do_a_task();
          break;
      }
    }
  }

 private:
  template <class Act>
  std::expected<runtime::Answer, text::Refusal> submit(const std::string& actor, Act act) {
    const std::string key = std::to_string(number_) + '-' + std::to_string(++done_);
    auto answer =
        door_.submit({.actor = actor, .channel = "test", .key = key, .act = std::move(act)});
    // Nothing happened, nothing was written: then there is nothing to be looked for.
    if (answer && !answer->command.empty()) say(actor + ' ' + key + '\n');
    return answer;
  }

  void say(const std::string& line) const {
    if (::write(words_, line.data(), line.size()) < 0) leave_child(2);
  }

  void do_jobs() {
    const auto fetched =
        door_.submit({.actor = "root", .channel = "test", .act = runtime::FetchJobs{"poster", 2}});
    if (!fetched) return;
    for (const runtime::FetchedJob& job : fetched->jobs) {
      submit("root",
             runtime::OnCase{job.instance, execution::CompleteJob{job.visit, "poster", {}}});
    }
  }

  void send() {
    runtime::WaitFilter filter;
    filter.kinds = {"message"};
    const auto waits = store_->reader()->waits(filter);
    std::string number = "nobody's";
    if (!waits.empty()) number = waits[random_() % waits.size()].key;
    submit("ann1", runtime::SendMessage{"paid", number, {}, {}, {}});
  }

  void do_a_task() {
    runtime::TaskFilter filter;
    filter.pools = {{"clerk"}};
    const auto tasks = store_->reader()->tasks(filter);
    if (tasks.empty()) return void(submit("ann1", runtime::StartCase{"busy", {}}));
    const runtime::TaskRow& task = tasks[random_() % tasks.size()];
    submit("ann1", runtime::OnCase{task.instance, execution::Complete{{task.visit, 0}, {}}});
  }

  World world_;
  std::unique_ptr<SqliteStore> store_;
  runtime::Door door_;
  std::mt19937_64 random_;
  std::uint64_t number_;
  int words_;
  std::uint64_t done_ = 0;
};

std::string unknown_key(runtime::Reader& reader, const std::string& said) {
  std::istringstream words(said);
  std::string actor, key;
  words >> actor >> key;
  // Entries bear the person's name.
  if (actor.ends_with('1')) actor.pop_back();
  return reader.entries_of_key(actor, key).empty() ? said : std::string();
}

}  // namespace

void open_busy_office(const std::string& path) {
  World world;
  const auto store = SqliteStore::create(path);
  runtime::Door door(*store, world.surroundings());
  open_small_office(door);
  const runtime::Deploy files{{{"busy.yaml", std::string(busy_process)}}};
  REQUIRE(door.submit({.actor = "root", .channel = "test", .act = files}));
}

BusyClerk::BusyClerk(const std::string& path, std::uint64_t number, std::uint64_t commands) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  child_ = in_a_child([&] {
    close(ends[0]);
    Clerk(path, number, ends[1]).work(commands);
  });
  close(ends[1]);
  words_ = ends[0];
}

bool BusyClerk::read_more() {
  char bytes[4096];
  const ssize_t count = ::read(words_, bytes, sizeof bytes);
  if (count > 0) said_.append(bytes, static_cast<std::size_t>(count));
  return count > 0;
}

void BusyClerk::hear(std::ptrdiff_t answers) {
  while (std::ranges::count(said_, '\n') < answers && read_more()) {
  }
}

void BusyClerk::kill_now() { ::kill(child_, SIGKILL); }

std::vector<std::string> BusyClerk::answered() {
  while (read_more()) {
  }
  close(words_);
  ended_well_ = ends_well(child_);
  std::vector<std::string> keys;
  std::istringstream lines(said_);
  for (std::string line; std::getline(lines, line);) keys.push_back(line);
  return keys;
}

std::string what_was_lost(const std::string& path, const std::vector<std::string>& keys) {
  const auto store = SqliteStore::open(path);
  if (const auto damage = store->damage(); !damage.empty()) return damage.front();
  const auto reader = store->reader();
  const auto found = storage::verify_journal(*reader);
  if (!found.is_whole()) return found.findings.front().code;
  if (found.entries != reader->tail().last.value) return "a gap in the positions";
  for (const std::string& key : keys) {
    if (const auto unknown = unknown_key(*reader, key); !unknown.empty()) {
      return "nobody knows " + unknown;
    }
  }
  const std::string rows = store->dump_projections();
  runtime::rebuild(*store);
  return store->dump_projections() == rows ? "" : "a rebuild makes other rows";
}

}  // namespace banli::tests
