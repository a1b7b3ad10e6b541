#include "runtime/door.hpp"

#include <doctest/doctest.h>

#include "execution/journal_json.hpp"

#include "tests/runtime/journal_check.hpp"
#include "tests/runtime/world.hpp"

namespace banli::tests {
namespace {

using execution::Claim;
using execution::TaskRef;
using Tasks = std::vector<std::string>;

std::size_t count_of_entries(runtime::Store& store) { return store.reader()->tail().last.value; }

}  // namespace

TEST_CASE("runtime: a repeated key is answered as before, by any door") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  const auto first = door.submit(start_leave("ann1", "k1"));
  REQUIRE(first);
  const auto entries = count_of_entries(world.store);
  runtime::Door other(world.store, world.surroundings());
  for (runtime::Door* at : {&door, &other}) {
    const auto again = at->submit(start_leave("ann", "k1"));
    REQUIRE(again);
    CHECK(again->repeated);
    CHECK(again->command == first->command);
    CHECK(again->instance == first->instance);
    CHECK(execution::write_facts({"", "", again->events}).facts ==
          execution::write_facts({"", "", first->events}).facts);
  }
  CHECK(count_of_entries(world.store) == entries);
}

TEST_CASE("runtime: a key belongs to its person and its content") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  const auto of_ann = door.submit(start_leave("ann", "k1"));
  const auto of_bob = door.submit(start_leave("bob", "k1"));
  REQUIRE(of_ann);
  REQUIRE(of_bob);
  CHECK(of_ann->instance != of_bob->instance);
  const auto otherwise =
      door.submit(on_case("ann", of_ann->instance, execution::Withdraw{"no"}, "k1"));
  REQUIRE_FALSE(otherwise);
  CHECK(otherwise.error().code == "key-used-otherwise");
}

TEST_CASE("runtime: a deploy with a key is answered by its entries") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  REQUIRE(door.submit({.channel = "test", .act = runtime::OpenSite{"Test", "UTC", "root"}}));
  const runtime::Deploy files{{{"office.yaml", std::string(small_organisation)},
                               {"leave.yaml", std::string(leave_process)}}};
  const runtime::Request request{.actor = "root", .channel = "test", .key = "d1", .act = files};
  const auto first = door.submit(request);
  const auto again = door.submit(request);
  REQUIRE(first);
  REQUIRE(again);
  CHECK(first->deployed.size() == 2);
  REQUIRE(again->deployed.size() == 2);
  CHECK(again->repeated);
  CHECK(again->command == first->command);
  for (const std::size_t index : {0, 1}) {
    CHECK(again->deployed[index].name == first->deployed[index].name);
    CHECK(again->deployed[index].position == first->deployed[index].position);
    CHECK(again->deployed[index].bundle == first->deployed[index].bundle);
  }
  CHECK(why_not_whole(world.store) == "");
}

TEST_CASE("runtime: a refused command writes nothing") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  const auto started = door.submit(start_leave("ann"));
  REQUIRE(started);
  const auto before = world.store.reader()->tail();
  CHECK_FALSE(door.submit(start_leave("eve")));
  CHECK_FALSE(door.submit(on_case("bob", started->instance, Claim{TaskRef{VisitId{2}, 0}})));
  CHECK_FALSE(door.submit(on_case("ann", InstanceId{99}, execution::Withdraw{})));
  const auto after = world.store.reader()->tail();
  CHECK(after.last == before.last);
  CHECK(after.running == before.running);
}

TEST_CASE("runtime: the journal never runs backwards") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  world.now_ms += 60'000;
  REQUIRE(door.submit(start_leave("ann")));
  world.now_ms -= 3'600'000;
  REQUIRE(door.submit(start_leave("ann")));
  runtime::Door restarted(world.store, world.surroundings());
  REQUIRE(restarted.submit(start_leave("ann")));
  std::vector<Instant> times;
  const auto cases = world.store.reader()->instances({});
  REQUIRE(cases.size() == 3);
  CHECK(cases[0].started == cases[2].started);
  CHECK(cases[1].started == cases[2].started);
  CHECK(why_not_whole(world.store) == "");
}

TEST_CASE("runtime: two doors on one store see what the other wrote") {
  World world;
  runtime::Door first(world.store, world.surroundings());
  runtime::Door second(world.store, world.surroundings());
  open_small_office(first);
  const auto started = first.submit(start_leave("ann"));
  REQUIRE(started);
  const InstanceId id = started->instance;
  REQUIRE(second.submit(on_case("ann", id, execution::Complete{TaskRef{VisitId{2}, 0}})));
  CHECK(open_tasks(world.store, id) == Tasks{"3 grant open boss"});
  REQUIRE(first.submit(on_case("eve", id, Claim{TaskRef{VisitId{3}, 0}})));
  const auto twice = second.submit(on_case("eve", id, Claim{TaskRef{VisitId{3}, 0}}));
  REQUIRE(twice);
  CHECK(twice->command.empty());  // she holds it already
  const auto seen = second.see(id);
  REQUIRE(seen);
  CHECK(seen->instance->entries == 3);
  const auto next = second.submit(start_leave("bob"));
  REQUIRE(next);
  const auto last = first.submit(start_leave("bob"));
  REQUIRE(last);
  CHECK(last->instance.value == id.value + 2);
  CHECK(world.store.reader()->instance(last->instance)->number == "L26003");
  CHECK(why_not_whole(world.store) == "");
}

TEST_CASE("runtime: a case is folded from its snapshot and what came behind") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  const auto started = door.submit(start_leave("ann"));
  REQUIRE(started);
  const InstanceId id = started->instance;
  for (int i = 0; i < 70; ++i) {
    REQUIRE(door.submit(on_case("bob", id, execution::Comment{VisitId{}, "again"})));
  }
  const auto snapshot = world.store.reader()->snapshot(execution::instance_subject(id));
  REQUIRE(snapshot);
  CHECK(snapshot->number == 64);
  const auto seen = door.see(id);
  REQUIRE(seen);
  CHECK(seen->instance->entries == 71);
  CHECK(seen->instance->number == "L26001");
  runtime::Door restarted(world.store, world.surroundings());
  REQUIRE(restarted.submit(on_case("ann", id, execution::Withdraw{})));
  CHECK(why_not_whole(world.store) == "");
}

}  // namespace banli::tests
