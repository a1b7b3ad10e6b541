#include <algorithm>

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

// What is settled once, when the case begins: when it is due, and what its stages wait for.
struct Settled {
  std::optional<Due> due;
  std::vector<Wait> waits;
};

Done begin(Move& move, const Start& command, Settled settled) {
  const Situation& situation = move.situation();
  const graph::Process& process = move.graph().process();
  const auto& start = std::get<graph::Start>(move.graph().step(0).node);

  CaseStarted started;
  started.process = process.name;
  started.version = situation.bundle_version;
  started.bundle = situation.bundle;
  started.starter = situation.actor;
  started.organisation = situation.organisation_position;
  started.due = std::move(settled.due);
  started.waits = std::move(settled.waits);
  started.came = situation.came;
  started.parent = situation.parent;
  started.parent_visit = situation.parent_visit;
  move.emit(std::move(started));
  if (!process.number_at) move.emit(next_number(move.graph(), situation));

  VisitOpened opened = move.opening(at_start(move));
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

bool is_computed(const graph::Process& process) {
  const auto& due = process.due;
  if (due && std::holds_alternative<feel::Expression>(due->within)) return true;
  return std::ranges::any_of(process.stages,
                             [](const graph::Stage& stage) { return !stage.cause.value.empty(); });
}

Settled settled_in(Move& move, std::optional<VisitId> start) {
  Settled settled{due_of_case(move, start), {}};
  settled.waits = stage_waits(at_start(move), move.graph().process().stages, settled.due);
  return settled;
}

// Formulas ask for the case's number and what the start filled in: it is begun once to see that.
Settled settled_when_begun(Move& move, const Start& command) {
  if (!is_computed(move.graph().process())) return settled_in(move, std::nullopt);
  Move once = move;
  if (!begin(once, command, {})) return {};  // refused again below
  return settled_in(once, start_visit);
}

}  // namespace

Done act(Move& move, const Start& command) {
  return begin(move, command, settled_when_begun(move, command));
}

}  // namespace banli::execution
