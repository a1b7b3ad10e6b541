// What the door refuses before a case is asked.
#include <doctest/doctest.h>

#include "tests/runtime/world.hpp"

namespace banli::tests {
namespace {

constexpr std::string_view posting = R"(process: posting
title: Posting
start:
  - by: clerk
lanes:
  desk: {title: Desk, role: clerk}
steps:
  post:
    job: Post
    lane: desk
    worker: poster
  over:
    end: Over
    lane: desk
)";

std::string refused_as(const std::expected<runtime::Answer, text::Refusal>& answer) {
  return answer ? "accepted" : answer.error().code;
}

}  // namespace

TEST_CASE("runtime: a site without an administrator is not opened") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  CHECK(refused_as(door.submit({.actor = "root", .act = runtime::OpenSite{"Test", "UTC", ""}})) ==
        "no-administrator");
}

TEST_CASE("runtime: a case is started once") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  REQUIRE(door.submit(start_leave("ann1")));
  CHECK(refused_as(door.submit(on_case("ann1", {1}, execution::Start{}))) ==
        "case-already-started");
}

TEST_CASE("runtime: a job is done by who fetched it, while it is his") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  open_small_office(door);
  const runtime::Deploy files{{{"posting.yaml", std::string(posting)}}};
  REQUIRE(door.submit({.actor = "root", .channel = "test", .act = files}));
  const auto started =
      door.submit({.actor = "ann1", .channel = "test", .act = runtime::StartCase{"posting", {}}});
  REQUIRE(started);
  const auto fetched =
      door.submit({.actor = "bob1", .channel = "test", .act = runtime::FetchJobs{"poster", 1}});
  REQUIRE(fetched);
  REQUIRE(fetched->jobs.size() == 1);
  const execution::CompleteJob done{fetched->jobs[0].visit, "poster", {}};
  CHECK(refused_as(door.submit(on_case("ann1", started->instance, done))) == "job-held");
  CHECK(refused_as(door.submit(on_case("bob1", started->instance, done))) == "accepted");
}

}  // namespace banli::tests
