// Notices leave through the outbox: at least once, and not at all once what they tell is undone.
#include <doctest/doctest.h>

#include "runtime/command_sender.hpp"
#include "runtime/outbox.hpp"
#include "runtime/sending.hpp"
#include "tests/runtime/world.hpp"

namespace banli::tests {
namespace {

using runtime::OutboxRow;

class Box final : public runtime::Sender {
 public:
  std::vector<std::string> got;
  std::string error;

  std::expected<void, std::string> deliver(const runtime::Letter& letter) override {
    got.push_back(letter.id);
    if (!error.empty()) return std::unexpected(error);
    return {};
  }
};

// Ann has asked for leave, the boss is urged about it: visit 3 of case 1.
struct UrgedOffice {
  World world;
  runtime::Door door{world.store, world.surroundings()};
  Box box;

  UrgedOffice() {
    open_small_office(door);
    REQUIRE(door.submit(start_leave("ann")));
    REQUIRE(door.submit(on_case("ann", {1}, execution::Complete{{VisitId{2}}})));
    REQUIRE(door.submit(on_case("ann", {1}, execution::Urge{VisitId{3}})));
  }
  std::vector<OutboxRow> outbox() { return world.store.reader()->outbox({}); }
  runtime::Sending send() {
    auto sending = runtime::send_due(
        door, "root", Instant{world.now_ms}, 100, box,
        [](const OutboxRow& row) { return runtime::Letter{runtime::notice_id(row.notice), "{}"}; });
    REQUIRE(sending);
    return *sending;
  }
  void later(std::int64_t minutes) { world.now_ms += minutes * 60'000; }
};

}  // namespace

TEST_CASE("runtime: a notice stands in the outbox until it is delivered, and is sent once") {
  UrgedOffice office;
  REQUIRE(office.outbox().size() == 1);
  CHECK(office.outbox().front().notice.what == "urged");
  CHECK(office.outbox().front().step == "grant");
  CHECK(office.send().delivered.size() == 1);
  CHECK(office.send().delivered.empty());
  CHECK(office.box.got.size() == 1);
  CHECK(office.outbox().empty());
}

TEST_CASE("runtime: what is undone is not told any more") {
  UrgedOffice office;
  REQUIRE(office.door.submit(on_case("ann", {1}, execution::TakeBack{{VisitId{2}}})));
  CHECK(office.outbox().empty());
  CHECK(office.send().delivered.empty());
}

TEST_CASE("runtime: a notice that fails waits longer each time, and is given up after six tries") {
  UrgedOffice office;
  office.box.error = "no connection";
  std::vector<std::int64_t> waited;
  while (office.outbox().front().due) {
    const OutboxRow row = office.outbox().front();
    CHECK(office.send().failed.size() == 1);
    CHECK(office.send().failed.empty());  // it is not due yet
    const auto due = office.outbox().front().due;
    if (!due) break;
    waited.push_back((due->ms - office.world.now_ms) / 60'000);
    office.later(waited.back());
  }
  CHECK(waited == std::vector<std::int64_t>{1, 5, 30, 120, 720});
  CHECK(office.outbox().front().attempts == 6);
  CHECK(office.outbox().front().error == "no connection");

  office.box.error.clear();
  CHECK(office.send().delivered.empty());
  REQUIRE(office.door.submit({.actor = "root", .channel = "test", .act = runtime::RetryNotices{}}));
  CHECK(office.send().delivered.size() == 1);
}

TEST_CASE("runtime: what a sender took and never settled is sent again") {
  UrgedOffice office;
  const runtime::FetchNotice fetch{Instant{office.world.now_ms}};
  const auto taken = office.door.submit({.actor = "root", .channel = "test", .act = fetch});
  REQUIRE(taken);
  REQUIRE(taken->notices.size() == 1);
  CHECK(office.send().delivered.empty());
  office.later(6);
  CHECK(office.send().delivered.size() == 1);
}

TEST_CASE("runtime: only administrators send notices") {
  UrgedOffice office;
  const auto refused = office.door.submit(
      {.actor = "ann", .channel = "test", .act = runtime::FetchNotice{Instant{0}}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "administrators-only");
}

TEST_CASE("runtime: a starter is told of an end that others brought about") {
  UrgedOffice office;
  REQUIRE(office.door.submit(on_case("eve", {1}, execution::CastVote{{VisitId{3}}})));
  REQUIRE(office.outbox().size() == 2);
  CHECK(office.outbox().back().notice.what == "ended");
  CHECK(office.outbox().back().notice.to == "ann");
}

TEST_CASE("runtime: a program that sends is told by its exit code, and does not run for ever") {
  const runtime::Letter letter{"1-1", R"({"id":"1-1"})"};
  CHECK(runtime::CommandSender("grep -q '\"id\":\"1-1\"'").deliver(letter));
  const auto failed =
      runtime::CommandSender("echo one >&2; echo no route >&2; exit 7").deliver(letter);
  REQUIRE_FALSE(failed);
  CHECK(failed.error() == "exit 7: no route");
  const auto endless = runtime::CommandSender("sleep 60", 50).deliver(letter);
  REQUIRE_FALSE(endless);
  CHECK(endless.error() == "reason-no-end");
}

}  // namespace banli::tests
