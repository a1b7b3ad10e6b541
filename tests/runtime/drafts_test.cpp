// A draft stays until its task is done, lost or undone, and is no part of the history.
#include <doctest/doctest.h>

#include "tests/runtime/world.hpp"

namespace banli::tests {
namespace {

struct DraftingOffice {
  World world;
  runtime::Door door{world.store, world.surroundings()};

  DraftingOffice() {
    open_small_office(door);
    REQUIRE(door.submit(start_leave("ann")));
  }
  std::expected<runtime::Answer, text::Refusal> save(const std::string& actor, VisitId visit,
                                                     std::string answers) {
    const runtime::SaveDraft draft{{1}, {visit}, std::move(answers), "hm"};
    return door.submit({.actor = actor, .channel = "test", .act = draft});
  }
  bool has_draft(const std::string& person, VisitId visit) {
    return world.store.reader()->draft({1}, visit, person).has_value();
  }
  void act(const std::string& actor, execution::Command command) {
    REQUIRE(door.submit(on_case(actor, {1}, std::move(command))));
  }
};

}  // namespace

TEST_CASE("runtime: a draft is kept beside the journal until its task is done") {
  DraftingOffice office;
  const Position last = office.world.store.reader()->tail().last;
  REQUIRE(office.save("ann1", {2}, R"({"why":"sea"})"));
  CHECK(office.world.store.reader()->tail().last == last);
  CHECK(office.world.store.reader()->draft({1}, {2}, "ann")->answers == R"({"why":"sea"})");
  office.act("ann", execution::Complete{{VisitId{2}}});
  CHECK_FALSE(office.has_draft("ann", {2}));
}

TEST_CASE("runtime: only who may do a task keeps a draft of it") {
  DraftingOffice office;
  CHECK_FALSE(office.save("bob", {2}, "{}"));
  CHECK_FALSE(office.save("ann", {9}, "{}"));
}

TEST_CASE("runtime: a draft goes with the seat, with a return and with the case") {
  DraftingOffice office;
  office.act("ann", execution::Complete{{VisitId{2}}});
  REQUIRE(office.save("eve", {3}, "{}"));
  office.act("ann", execution::TakeBack{{VisitId{2}}});
  CHECK_FALSE(office.has_draft("eve", {3}));

  const auto open = open_tasks(office.world.store, {1});
  REQUIRE(open == std::vector<std::string>{"4 ask open ann"});
  REQUIRE(office.save("ann", {4}, "{}"));
  office.act("ann", execution::Transfer{{VisitId{4}}, "bob", "away"});
  CHECK_FALSE(office.has_draft("ann", {4}));

  REQUIRE(office.save("bob", {4}, "{}"));
  office.act("ann", execution::Withdraw{});
  CHECK_FALSE(office.has_draft("bob", {4}));
}

}  // namespace banli::tests
