#include "runtime/fault.hpp"

#include <doctest/doctest.h>

#include <thread>

#include "base/check.hpp"
#include "tests/runtime/journal_check.hpp"
#include "tests/runtime/world.hpp"

namespace banli::tests {
namespace {

using runtime::Fault;

// A store whose next commits fail.
class FailingStore : public runtime::MemoryStore {
 public:
  std::atomic<int> failures{0};
  Fault::Reach reach = Fault::Reach::command;

  std::unique_ptr<runtime::Turn> take_turn() override;
  void clear_projections(runtime::Turn& turn) override;
};

class FailingTurn : public runtime::Turn {
 public:
  FailingTurn(FailingStore& store, std::unique_ptr<runtime::Turn> turn)
      : store_(store), turn_(std::move(turn)) {}
  runtime::Reader& reader() override { return turn_->reader(); }
  const runtime::Tail& tail() const override { return turn_->tail(); }
  void append(const runtime::Entry& entry) override { turn_->append(entry); }
  void put(const runtime::Rows& rows) override { turn_->put(rows); }
  void put(const runtime::Snapshot& snapshot) override { turn_->put(snapshot); }
  void put(const forms::Content& content) override { turn_->put(content); }
  void commit() override {
    if (store_.failures > 0) {
      --store_.failures;
      throw Fault("disk-full", {}, store_.reach);
    }
    turn_->commit();
  }
  runtime::Turn& inner() { return *turn_; }

 private:
  FailingStore& store_;
  std::unique_ptr<runtime::Turn> turn_;
};

std::unique_ptr<runtime::Turn> FailingStore::take_turn() {
  return std::make_unique<FailingTurn>(*this, MemoryStore::take_turn());
}

void FailingStore::clear_projections(runtime::Turn& turn) {
  MemoryStore::clear_projections(dynamic_cast<FailingTurn&>(turn).inner());
}

// decide, but with a bug that a certain comment finds.
runtime::Surroundings with_bug(World& world) {
  runtime::Surroundings surroundings = world.surroundings();
  surroundings.decide = [](const graph::Graph& graph, const execution::Instance& instance,
                           const execution::Command& command,
                           const execution::Situation& situation) {
    const auto* comment = std::get_if<execution::Comment>(&command);
    BANLI_CHECK(comment == nullptr || comment->text != "break");
    return execution::decide(graph, instance, command, situation);
  };
  return surroundings;
}

std::string code_of(const std::expected<runtime::Answer, text::Refusal>& answer) {
  return answer ? "accepted" : answer.error().code;
}

}  // namespace

TEST_CASE("runtime: after a failed commit nothing was done, and the next command goes on") {
  World world;
  FailingStore store;
  runtime::Door door(store, world.surroundings());
  open_small_office(door);
  const auto started = door.submit(start_leave("ann"));
  REQUIRE(started);
  const execution::Complete complete{{VisitId{2}, 0}};
  store.failures = 2;
  CHECK_THROWS_AS(door.submit(on_case("ann", started->instance, complete)), Fault);
  CHECK_THROWS_AS(door.submit(start_leave("ann")), Fault);
  CHECK(door.submit(on_case("ann", started->instance, complete)));
  const auto next = door.submit(start_leave("bob"));
  REQUIRE(next);
  CHECK(store.reader()->instance(next->instance)->number == "L26002");
  CHECK(why_not_whole(store) == "");
}

TEST_CASE("runtime: a fault that ends the process closes the door") {
  World world;
  FailingStore store;
  runtime::Door door(store, world.surroundings());
  open_small_office(door);
  store.failures = 1;
  store.reach = Fault::Reach::process;
  CHECK_THROWS_AS(door.submit(start_leave("ann")), Fault);
  CHECK_THROWS_AS(door.submit(start_leave("ann")), Fault);
  CHECK_FALSE(store.reader()->last_instance());
}

TEST_CASE("runtime: a fault is thrown at everybody in the batch") {
  World world;
  FailingStore store;
  runtime::Door door(store, world.surroundings());
  open_small_office(door);
  store.failures = 1'000'000;
  std::atomic<int> thrown{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 6; ++i) {
    threads.emplace_back([&] {
      try {
        door.submit(start_leave("ann"));
      } catch (const Fault&) {
        ++thrown;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(thrown == 6);
  store.failures = 0;
  CHECK(door.submit(start_leave("ann")));
}

TEST_CASE("runtime: a bug quarantines its case, and only that") {
  World world;
  runtime::Door door(world.store, with_bug(world));
  open_small_office(door);
  const auto broken = door.submit(start_leave("ann"));
  const auto whole = door.submit(start_leave("ann"));
  REQUIRE(broken);
  REQUIRE(whole);
  const InstanceId id = broken->instance;
  const execution::Complete complete{{VisitId{2}, 0}};
  const execution::RetryIncident retry{VisitId{}};
  CHECK(code_of(door.submit(on_case("bob", id, execution::Comment{{}, "break"}))) == "engine-bug");
  CHECK(code_of(door.submit(on_case("ann", id, complete))) == "quarantined");
  CHECK(code_of(door.submit(on_case("ann", whole->instance, complete))) == "accepted");
  const auto incidents = world.store.reader()->incidents();
  REQUIRE(incidents.size() == 1);
  CHECK(incidents[0].instance == id);
  CHECK(incidents[0].code == "engine-bug");

  runtime::Door restarted(world.store, world.surroundings());
  CHECK(code_of(restarted.submit(on_case("ann", id, complete))) == "quarantined");
  CHECK(code_of(restarted.submit(on_case("eve", id, retry))) == "administrators-only");
  CHECK(code_of(restarted.submit(on_case("root", id, retry))) == "accepted");
  CHECK(world.store.reader()->incidents().empty());
  CHECK(code_of(restarted.submit(on_case("ann", id, complete))) == "accepted");
  CHECK(why_not_whole(world.store) == "");
}

}  // namespace banli::tests
