#include <doctest/doctest.h>

#include <atomic>
#include <map>
#include <set>
#include <thread>
#include <vector>

#include "tests/runtime/journal_check.hpp"
#include "tests/runtime/world.hpp"

namespace banli::tests {
namespace {

constexpr int thread_count = 8;
constexpr int starts_per_thread = 40;

// Doctest's own checks are slow among threads, so these count, and the test looks afterwards.
struct Tried {
  std::atomic<int> accepted{0};
  std::atomic<int> repeated{0};
};

void in_threads(const std::function<void(int thread)>& work) {
  std::vector<std::thread> threads;
  for (int i = 0; i < thread_count; ++i) threads.emplace_back(work, i);
  for (std::thread& thread : threads) thread.join();
}

// Takes long for its turns, so that commands gather.
class SlowStore : public runtime::MemoryStore {
 public:
  std::unique_ptr<runtime::Turn> take_turn() override {
    ++turns;
    for (int i = 0; i < 200; ++i) std::this_thread::yield();
    return MemoryStore::take_turn();
  }
  std::atomic<int> turns{0};
};

}  // namespace

TEST_CASE("runtime: of many threads no command is lost or doubled") {
  World world;
  SlowStore store;
  runtime::Door first(store, world.surroundings());
  open_small_office(first);
  runtime::Door second(store, world.surroundings());
  Tried tried;
  in_threads([&](int thread) {
    runtime::Door& door = thread % 2 == 0 ? first : second;
    for (int i = 0; i < starts_per_thread; ++i) {
      const std::string key = std::to_string(thread) + "." + std::to_string(i);
      const auto answer = door.submit(start_leave("ann", key));
      if (answer) ++tried.accepted;
      const auto again = door.submit(start_leave("ann", key));
      if (again && again->repeated && again->instance == answer->instance) ++tried.repeated;
    }
  });
  constexpr int total = thread_count * starts_per_thread;
  CHECK(tried.accepted == total);
  CHECK(tried.repeated == total);
  CHECK(store.turns < 2 * total);  // else nothing was written together
  runtime::InstanceFilter all;
  all.limit = 2 * total;
  std::set<std::string> numbers;
  for (const auto& row : store.reader()->instances(all)) numbers.insert(row.number);
  CHECK(numbers.size() == total);
  CHECK(store.reader()->last_instance().value == total);
  CHECK(store.reader()->counter("L26") == total);
  CHECK(why_not_whole(store) == "");
}

TEST_CASE("runtime: the same key brought by many threads is carried out once") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  Tried tried;
  in_threads([&](int) {
    const auto answer = door.submit(start_leave("ann", "only"));
    if (!answer) return;
    ++(answer->repeated ? tried.repeated : tried.accepted);
  });
  CHECK(tried.accepted == 1);
  CHECK(tried.repeated == thread_count - 1);
  CHECK(world.store.reader()->last_instance().value == 1);
}

TEST_CASE("runtime: one of many votes of a person counts") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  const auto started = door.submit(start_leave("ann"));
  REQUIRE(started);
  const execution::TaskRef ask{VisitId{2}, 0};
  REQUIRE(door.submit(on_case("ann", started->instance, execution::Complete{ask})));
  Tried tried;
  in_threads([&](int) {
    const execution::CastVote agree{{VisitId{3}, 0}, execution::Vote::agree, {}, "", 0};
    if (door.submit(on_case("eve", started->instance, agree))) ++tried.accepted;
  });
  CHECK(tried.accepted == 1);
  CHECK(why_not_whole(world.store) == "");
}

}  // namespace banli::tests
