#include "runtime/projection.hpp"

#include <doctest/doctest.h>

namespace banli::tests {
namespace {

using execution::SeatState;
using execution::VisitState;

execution::Seat seat(std::uint32_t number, SeatState state, std::string holder = {}) {
  execution::Seat made;
  made.number = number;
  made.state = state;
  made.claimed = !holder.empty();
  made.holder = std::move(holder);
  made.role = "clerk";
  return made;
}

execution::Visit visit(std::uint64_t id, VisitState state, std::vector<execution::Seat> seats) {
  execution::Visit made;
  made.id = VisitId{id};
  made.step = "ask";
  made.step_kind = "task";
  made.state = state;
  made.seats = std::move(seats);
  return made;
}

execution::Instance case_with(std::vector<execution::Visit> visits) {
  execution::Instance made;
  made.id = InstanceId{7};
  made.visits = std::move(visits);
  return made;
}

execution::VisitOpened opened(std::uint64_t id) {
  execution::VisitOpened event;
  event.visit = VisitId{id};
  return event;
}

std::string states(const runtime::Rows& rows) {
  std::string text;
  for (const runtime::TaskRow& row : rows.tasks) {
    text += std::to_string(row.visit.value) + "." + std::to_string(row.seat) + " ";
    text += row.state + " ";
  }
  for (const runtime::TaskState& row : rows.task_states) {
    text += std::to_string(row.visit.value) + " becomes " + row.state + " ";
  }
  return text;
}

execution::Entry entry_at(std::uint64_t position) {
  execution::Entry entry;
  entry.position = Position{position};
  entry.time = Instant{1000};
  return entry;
}

}  // namespace

TEST_CASE("runtime: a task's state follows from its seat and its visit") {
  const std::vector<execution::Seat> seats{
      seat(1, SeatState::open), seat(2, SeatState::open, "ann"), seat(3, SeatState::done, "bob"),
      seat(4, SeatState::waiting), seat(5, SeatState::superseded)};
  const execution::Events events{opened(3)};
  const auto rows_when = [&](VisitState state) {
    return states(runtime::project(entry_at(1), events, case_with({visit(3, state, seats)})));
  };
  CHECK(rows_when(VisitState::live) == "3.1 open 3.2 claimed 3.3 done 3.5 superseded ");
  CHECK(rows_when(VisitState::done) == "3.1 superseded 3.2 superseded 3.3 done 3.5 superseded ");
  CHECK(rows_when(VisitState::finished) == "3.1 done 3.2 done 3.3 done 3.5 superseded ");
  CHECK(rows_when(VisitState::cancelled) ==
        "3.1 cancelled 3.2 cancelled 3.3 cancelled 3.5 superseded ");
}

TEST_CASE("runtime: a return tells what became of visits that are not kept") {
  execution::Returned returned;
  returned.undone = {VisitId{3}};
  returned.cancelled = {VisitId{4}};
  returned.reopened = {VisitId{2}};
  const auto after = case_with({visit(2, VisitState::live, {seat(1, SeatState::open, "ann")}),
                                visit(5, VisitState::live, {seat(1, SeatState::open)})});
  CHECK(states(runtime::project(entry_at(2), {returned, opened(5)}, after)) ==
        "2.1 claimed 5.1 open 3 becomes undone 4 becomes cancelled ");
}

TEST_CASE("runtime: the end of a case takes its incidents away") {
  execution::Visit held = visit(3, VisitState::cancelled, {seat(1, SeatState::open)});
  held.incident = execution::Incident{"nobody-found", {}, {}};
  execution::Instance after = case_with({held});
  after.state = execution::CaseState::cancelled;
  after.ended = Instant{1000};
  const runtime::Rows rows = runtime::project(entry_at(3), {execution::CaseEnded{}}, after);
  CHECK(states(rows) == "3.1 cancelled ");
  REQUIRE(rows.incidents.size() == 1);
  CHECK(rows.incidents[0].resolved);
  CHECK(rows.instances.empty());  // what does not change is not written anew
  REQUIRE(rows.instance_states.size() == 1);
  CHECK(rows.instance_states[0].state == "cancelled");
  CHECK(rows.instance_states[0].ended == Instant{1000});
}

TEST_CASE("runtime: a number that comes late is told to the tasks before it") {
  execution::NumberGiven given;
  given.series = "L26";
  given.count = 4;
  given.number = "L26004";
  execution::Instance after = case_with({visit(3, VisitState::live, {seat(1, SeatState::open)})});
  after.number = given.number;
  const runtime::Rows rows = runtime::project(entry_at(4), {given}, after);
  REQUIRE(rows.tasks.size() == 1);
  CHECK(rows.tasks[0].number == "L26004");
  REQUIRE(rows.counters.size() == 1);
  CHECK(rows.counters[0].series == "L26");
  CHECK(rows.counters[0].count == 4);
}

TEST_CASE("runtime: an incident is a row until it is resolved") {
  execution::IncidentRaised raised;
  raised.visit = VisitId{3};
  raised.code = "nobody-found";
  raised.about = {"step", "ask"};
  execution::Instance after = case_with({visit(3, VisitState::live, {})});
  after.apply(raised, {});
  const runtime::Rows rows = runtime::project(entry_at(5), {raised}, after);
  REQUIRE(rows.incidents.size() == 1);
  CHECK(rows.incidents[0].step == "ask");
  CHECK(rows.incidents[0].about == R"(["step","ask"])");
  CHECK_FALSE(rows.incidents[0].resolved);
  const execution::IncidentResolved resolved{VisitId{3}};
  after.apply(resolved, {});
  const runtime::Rows later = runtime::project(entry_at(6), {resolved}, after);
  REQUIRE(later.incidents.size() == 1);
  CHECK(later.incidents[0].resolved);
}

}  // namespace banli::tests
