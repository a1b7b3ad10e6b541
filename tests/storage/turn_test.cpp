#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>
#include <vector>

#include "base/check.hpp"
#include "runtime/fault.hpp"
#include "storage/sqlite/store.hpp"
#include "storage/sqlite/turn_lock.hpp"
#include "storage/verify.hpp"
#include "tests/harness/child_process.hpp"
#include "tests/storage/sample_journal.hpp"
#include "tests/storage/temporary_folder.hpp"

namespace banli::tests {
namespace {

using execution::Entry;
using runtime::Fault;
using storage::SqliteStore;
using namespace std::chrono_literals;

// An entry of a chain that only this call writes to, whatever others have written to the journal.
void append_one(SqliteStore& store, const std::string& subject) {
  const auto turn = store.take_turn();
  const auto last = turn->reader().last_entry(subject);
  Entry entry{.position = {turn->reader().tail().last.value + 1},
              .subject = subject,
              .number = last ? last->number + 1 : 1,
              .previous = last ? last->hash : Digest{},
              .command = "00"};
  entry.hash = execution::hash_of(entry);
  turn->append(entry);
  turn->commit();
}

}  // namespace

TEST_CASE("storage: a dropped turn leaves nothing") {
  const TemporaryFolder folder;
  const auto store = SqliteStore::create(folder.file("turn.db"));
  SampleJournal journal;
  store->take_turn()->append(journal.next(1, {.subject = "site"}));
  CHECK(store->reader()->tail().last == Position{});
  append_one(*store, "site");
  CHECK(store->reader()->tail().last == Position{1});
}

TEST_CASE("storage: a position out of turn is a broken promise") {
  const TemporaryFolder folder;
  const auto store = SqliteStore::create(folder.file("turn.db"));
  SampleJournal journal;
  journal.next(1, {.subject = "site"});
  const Entry second = journal.next(2, {.subject = "site"});
  const auto turn = store->take_turn();
  CHECK_THROWS_AS(turn->append(second), Bug);
}

TEST_CASE("storage: readers see a turn when it is committed, not before") {
  const TemporaryFolder folder;
  const auto store = SqliteStore::create(folder.file("turn.db"));
  const auto reader = store->reader();
  SampleJournal journal;
  const auto turn = store->take_turn();
  turn->append(journal.next(1, {.subject = "site"}));
  CHECK(reader->tail().last == Position{});
  turn->commit();
  CHECK(reader->tail().last == Position{1});
}

TEST_CASE("storage: threads take turns") {
  const TemporaryFolder folder;
  const auto store = SqliteStore::create(folder.file("turn.db"));
  std::vector<std::jthread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&store, thread] {
      for (int i = 0; i < 25; ++i) append_one(*store, "person/" + std::to_string(thread));
    });
  }
  threads.clear();
  const auto found = storage::verify_journal(*store->reader());
  CHECK(found.is_whole());
  CHECK(found.entries == 100);
}

TEST_CASE("storage: a small writer keeps its place beside a busy process") {
  const TemporaryFolder folder;
  const std::string path = folder.file("turn.db");
  SqliteStore::create(path).reset();
  const pid_t child = in_a_child([&path] {
    const auto store = SqliteStore::open(path);
    for (int i = 0; i < 2000 && store->reader()->tail().last.value < 2020; ++i) {
      append_one(*store, "site");
      if (store->reader()->last_entry("person/small")) {
        if (store->reader()->last_entry("person/small")->number == 20) return;
      }
    }
    leave_child(2);  // the small writer came too late or never
  });
  const auto store = SqliteStore::open(path);
  while (!store->reader()->last_entry("site")) std::this_thread::yield();
  for (int i = 0; i < 20; ++i) append_one(*store, "person/small");
  CHECK(ends_well(child));
  CHECK(storage::verify_journal(*store->reader()).is_whole());
}

TEST_CASE("storage: who waits too long is told which process has the turn") {
  const TemporaryFolder folder;
  const std::string path = folder.file("turn.db");
  const auto store = SqliteStore::create(path, {.patience = 20ms});
  storage::TurnLock other(path);
  REQUIRE(other.try_take());
  std::optional<Fault> fault;
  try {
    store->take_turn();
  } catch (const Fault& thrown) {
    fault = thrown;
  }
  REQUIRE(fault);
  CHECK(fault->code() == "database-busy");
  CHECK(fault->arguments().back().second == std::to_string(getpid()));
  other.give_back();
  CHECK_NOTHROW(store->take_turn());
}

TEST_CASE("storage: a process that is killed gives its turn back") {
  const TemporaryFolder folder;
  const std::string path = folder.file("turn.db");
  const auto store = SqliteStore::create(path, {.patience = 10s});
  const pid_t child = in_a_child([&path] {
    SampleJournal journal;
    const auto mine = SqliteStore::open(path);
    const auto turn = mine->take_turn();
    turn->append(journal.next(1, {.subject = "site"}));
    leave_child(0);
  });
  CHECK(ends_well(child));
  append_one(*store, "site");
  CHECK(storage::verify_journal(*store->reader()).entries == 1);
}

TEST_CASE("storage: closing leaves one file and its lock") {
  const TemporaryFolder folder;
  const std::string path = folder.file("turn.db");
  auto store = SqliteStore::create(path);
  append_one(*store, "site");
  CHECK(std::filesystem::exists(path + "-wal"));
  store.reset();
  CHECK_FALSE(std::filesystem::exists(path + "-wal"));
  CHECK(SqliteStore::open(path)->reader()->tail().last == Position{1});
}

}  // namespace banli::tests
