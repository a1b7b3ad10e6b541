// What follows from a command in other cases, in a site in memory.
#include <doctest/doctest.h>

#include "runtime/rebuild.hpp"
#include "tests/runtime/journal_check.hpp"
#include "tests/runtime/world.hpp"

namespace banli::tests {
namespace {

using runtime::OnCase;
using runtime::RunTimers;
using runtime::SendMessage;
using runtime::StartCase;

constexpr std::string_view endless = R"(process: endless
title: Endless
number: E(001)
start:
  - by: clerk
  - called: any
lanes:
  desk: {title: Desk, role: clerk}
steps:
  again:
    call: Once more
    lane: desk
    process: endless
  over:
    end: Over
    lane: desk
)";

constexpr std::string_view reminded = R"(process: reminded
title: Reminded
number: R(001)
start:
  - by: clerk
lanes:
  desk: {title: Desk, role: clerk}
steps:
  work:
    task: Work
    lane: desk
    meanwhile:
      - {after: 1 minute, again every: day, urge: boss}
  over:
    end: Over
    lane: desk
)";

struct Office {
  World world;
  runtime::Door door{world.store, world.surroundings()};

  Office() {
    open_small_office(door);
    deploy("endless.yaml", endless);
    deploy("reminded.yaml", reminded);
  }
  void deploy(std::string name, std::string_view text) {
    const runtime::Deploy files{{{std::move(name), std::string(text)}}};
    REQUIRE(submit("root", files));
  }
  template <class Act>
  runtime::Answer submit_well(const std::string& actor, Act act) {
    auto answer = submit(actor, std::move(act));
    REQUIRE(answer);
    return *answer;
  }
  template <class Act>
  std::expected<runtime::Answer, text::Refusal> submit(const std::string& actor, Act act) {
    return door.submit({.actor = actor, .channel = "test", .act = std::move(act)});
  }
};

}  // namespace

TEST_CASE("runtime: processes that call each other for ever are stopped") {
  Office office;
  const auto answer = office.submit_well("ann1", StartCase{"endless", {}});
  CHECK(answer.instance == InstanceId{1});
  const auto incidents = office.world.store.reader()->incidents();
  REQUIRE(incidents.size() == 1);
  CHECK(incidents[0].code == "too-many-consequences");
  CHECK(office.world.store.reader()->instances({.limit = 1000}).size() == 101);
  CHECK(why_not_whole(office.world.store) == "");
}

TEST_CASE("runtime: the end of a case ends what it called, and what that called") {
  Office office;
  office.submit_well("ann1", StartCase{"endless", {}});
  office.submit_well("root", OnCase{{90}, execution::Terminate{"enough"}});
  const auto reader = office.world.store.reader();
  CHECK(reader->instance({90})->state == "cancelled");
  CHECK(reader->instance({101})->state == "cancelled");
  CHECK(reader->instance({101})->parent == InstanceId{100});
  CHECK(why_not_whole(office.world.store) == "");
}

TEST_CASE("runtime: a timer that comes again fires once for each time, in one run") {
  Office office;
  office.submit_well("ann1", StartCase{"reminded", {}});
  const auto fired = [&] { return office.submit_well("root", RunTimers{}).fired.size(); };
  CHECK(fired() == 0);
  office.world.now_ms += 60'000;
  CHECK(fired() == 1);
  CHECK(fired() == 0);
  CHECK(office.world.store.reader()->notices({.person = "", .roles = {}}).size() == 1);
  CHECK(office.world.store.reader()->timers({INT64_MAX}, 10).size() == 1);
  CHECK(why_not_whole(office.world.store) == "");
}

TEST_CASE("runtime: only an administrator fires and delivers by hand") {
  Office office;
  office.submit_well("ann1", StartCase{"reminded", {}});
  const auto refused = office.submit("ann1", OnCase{{1}, execution::Fire{VisitId{2}, 0}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "administrators-only");
}

TEST_CASE("runtime: a message that nobody takes is kept for so long") {
  Office office;
  const auto sent = office.submit_well("ann1", SendMessage{"paid", "A7", {}, "m1", {}});
  CHECK(sent.message == "m1");
  CHECK(office.submit_well("bob1", SendMessage{"paid", "A7", {}, "m1", {}}).repeated);
  const auto reader = office.world.store.reader();
  const Instant now{office.world.now_ms};
  const Instant in_a_month{now.ms + 30LL * 86'400'000};
  CHECK(reader->kept_message("paid", "A7", now).has_value());
  CHECK_FALSE(reader->kept_message("paid", "A8", now).has_value());
  CHECK_FALSE(reader->kept_message("paid", "A7", in_a_month).has_value());
  CHECK(reader->messages(10).size() == 1);
}

}  // namespace banli::tests
