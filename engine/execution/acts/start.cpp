#include "base/check.hpp"
#include "execution/acts.hpp"
#include "execution/choosing.hpp"
#include "execution/stages.hpp"
#include "execution/timing.hpp"
#include "execution/writing.hpp"

namespace banli::execution {

NumberGiven next_number(const graph::Graph& graph, const Situation& situation) {
  const Date today = situation.office.calendar.zone().local(situation.now).date;
  NumberGiven event;
  event.series = graph.process().number.series(today);
  event.count = situation.office.next_count(event.series);
  event.number = graph.process().number.number(today, event.count);
  return event;
}

namespace {

constexpr VisitId start_visit{1};

Done begin(Move& move, const Start& command, std::optional<Due> due) {
  const Situation& situation = move.situation();
  const graph::Process& process = move.graph().process();
  const auto& start = std::get<graph::Start>(move.graph().step(0).node);

  const Entering at{move, 0, {}, {}, Entering::How::forward, 0, {}, {}};
  CaseStarted started;
  started.process = process.name;
  started.version = situation.bundle_version;
  started.bundle = situation.bundle;
  started.starter = situation.actor;
  started.organisation = situation.organisation_position;
  started.due = std::move(due);
  started.came = situation.came;
  started.parent = situation.parent;
  started.parent_visit = situation.parent_visit;
  started.waits = stage_waits(at, process.stages, started.due);
  move.emit(std::move(started));
  if (!process.number_at) move.emit(next_number(move.graph(), situation));

  VisitOpened opened = move.opening(at);
  const VisitId visit = opened.visit;
  Seat seat;
  seat.state = SeatState::done;
  seat.claimed = true;
  seat.holder = seat.by = situation.actor;
  seat.rule = "starter";
  seat.acted = situation.now;
  opened.seats.push_back(std::move(seat));
  move.emit(std::move(opened));

  const Writing writing{
      visit, start.forms, command.filled, situation.actor, "", 0, "", Writing::Opinions::optional};
  auto chosen = people_chosen_at_start(move, command.filled);
  if (!chosen) return std::unexpected(std::move(chosen.error()));
  for (PeopleChosen& one : *chosen) move.emit(std::move(one));
  auto written = write_start(move, writing);
  if (!written) return std::unexpected(std::move(written.error()));
  if (*written) move.emit(std::move(**written));
  move.close(visit, situation.actor, "", {start.then});
  return {};
}

// A formula asks what the start filled in: the case is begun once to see that.
std::optional<Due> due_when_begun(const Move& move, const Start& command) {
  const auto& limit = move.graph().process().due;
  const bool is_computed = limit && std::holds_alternative<feel::Expression>(limit->within);
  if (!is_computed) return due_of_case(move, std::nullopt);
  Move once = move;
  if (!begin(once, command, std::nullopt)) return std::nullopt;  // refused again below
  return due_of_case(once, start_visit);
}

}  // namespace

Done act(Move& move, const Start& command) {
  return begin(move, command, due_when_begun(move, command));
}

}  // namespace banli::execution
