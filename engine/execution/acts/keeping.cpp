// What those who keep the process do with a case: suspend it, pass a step by, look for people anew;
// and what anybody concerned may do without moving it: urge, send copies.
#include <algorithm>

#include "execution/acts.hpp"
#include "execution/clocks.hpp"
#include "execution/nodes.hpp"
#include "execution/returns.hpp"
#include "execution/run.hpp"
#include "execution/seats.hpp"
#include "execution/staffing.hpp"

namespace banli::execution {

namespace {

constexpr std::int64_t hour_ms = 3'600'000;

Allowed<const Visit*> open_visit(const Move& move, VisitId id) {
  const Visit* visit = move.instance().find(id);
  if (visit == nullptr) return refuse("no-such-task", {{"task", std::to_string(id.value)}});
  if (visit->state != VisitState::live) return refuse("task-closed", {{"step", visit->step}});
  return visit;
}

bool may_urge(const Move& move, const std::string& actor) {
  const Instance& instance = move.instance();
  const office::Office& office = move.situation().office;
  if (actor == instance.starter || office.is_administrator(actor)) return true;
  const auto above = office.organisation->superiors(instance.starter, 1);
  return std::ranges::find(above, actor) != above.end();
}

// The step is left undone, by the way it would take if it were done.
Done pass_by(Move& move, VisitId id) {
  const graph::Step& step = move.step_of(move.visit(id));
  if (work_of(step.node) == nullptr) return refuse("no-task-here", {{"step", step.name}});
  const text::Refusal no_way{"cannot-be-skipped", {{"step", step.name}}, {}};
  if (std::holds_alternative<graph::Choose>(step.node)) return std::unexpected(no_way);
  if (move.visit(id).incident) move.emit(IncidentResolved{id});
  supersede_rest(move, id);
  skip(move, id);
  const Visit* left = move.instance().find(id);
  if (left != nullptr && left->incident) move.obstruct(no_way);
  return {};
}

std::vector<VisitId> live_after(const Move& move, VisitId from) {
  std::vector<VisitId> live;
  for (const VisitId id : cone(move.instance(), {from})) {
    const Visit& visit = move.visit(id);
    if (visit.state == VisitState::live && visit.is_of_step()) live.push_back(id);
  }
  return live;
}

std::vector<std::string> who_is_to_act(const Visit& visit) {
  std::vector<std::string> names;
  for (const Seat& seat : visit.seats) {
    if (seat.state != SeatState::open) continue;
    const std::string& name = seat.holder.empty() ? seat.role : seat.holder;
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  return names;
}

}  // namespace

Done act(Move& move, const Suspend& command) {
  if (command.reason.empty()) return refuse("reason-wanted", {{"act", "suspend"}});
  CaseSuspended event;
  event.reason = move.written(command.reason, Move::Kept::redactable);
  move.emit(std::move(event));
  return {};
}

Done act(Move& move, const Activate&) {
  if (move.instance().state != CaseState::suspended) return refuse("not-suspended");
  move.emit(activation_of(move));
  return {};
}

Done act(Move& move, const SkipStep& command) {
  auto visit = open_visit(move, command.visit);
  if (!visit) return std::unexpected(std::move(visit.error()));
  if (command.reason.empty()) return refuse("reason-wanted", {{"act", "skip"}});
  const VisitId id = (*visit)->id;
  move.emit(Commented{id, move.written(command.reason, Move::Kept::redactable)});
  return pass_by(move, id);
}

// Only along one line: of branches nobody but the people in them can say which are to be passed.
Done jump_forward(Move& move, VisitId from, const std::string& to) {
  VisitId at = from;
  for (std::size_t left = move.graph().steps().size(); left > 0; --left) {
    if (auto passed = pass_by(move, at); !passed) return passed;
    move.settle();
    const std::vector<VisitId> next = live_after(move, from);
    const Visit* reached = move.instance().newest_finished(to);  // an end has no work to wait for
    if (next.empty() && reached != nullptr && reached->id > at) return {};
    if (next.size() != 1) break;
    at = next.front();
    if (move.visit(at).step == to) return {};
  }
  return refuse("jump-misses", {{"step", move.visit(from).step}, {"target", to}});
}

Done act(Move& move, const Jump& command) {
  auto visit = open_visit(move, command.visit);
  if (!visit) return std::unexpected(std::move(visit.error()));
  if (command.reason.empty()) return refuse("reason-wanted", {{"act", "jump"}});
  const VisitId from = (*visit)->id;
  const auto step = move.graph().find_called(command.to);
  if (!step) return refuse("no-such-step", {{"step", command.to}});
  const auto behind = ancestors_named(move, from, {*step});
  if (!behind) {
    move.emit(Commented{from, move.written(command.reason, Move::Kept::redactable)});
    return jump_forward(move, from, move.graph().step(*step).name);
  }
  auto targets = targets_of(move, from, {command.to});
  if (!targets) return std::unexpected(std::move(targets.error()));
  Returned event;
  event.from = from;
  event.act = "jump";
  event.reason = move.written(command.reason, Move::Kept::redactable);
  return_to(move, *targets, std::move(event));
  return {};
}

// Seats that nobody has taken are given out anew, as the office is today.
Done act(Move& move, const FindPeople& command) {
  auto visit = open_visit(move, command.visit);
  if (!visit) return std::unexpected(std::move(visit.error()));
  const graph::Step& step = move.step_of(**visit);
  const graph::Work* work = work_of(step.node);
  if (work == nullptr) return refuse("no-task-here", {{"step", step.name}});
  const std::vector<Seat> before = (*visit)->seats;
  const std::vector<Arrival> took = (*visit)->took;
  const auto* gate = std::get_if<graph::Approve>(&step.node);
  const Crew crew =
      crew_of({{move, command.visit, step.name}, *work, gate, took, (*visit)->round > 1});
  if (crew.seats.empty()) return refuse("nobody-found-anew", {{"step", step.name}});
  std::uint32_t next = static_cast<std::uint32_t>(before.size());
  for (const Seat& fresh : crew.seats) {
    if (is_left_out(fresh)) continue;
    const bool is_there = std::ranges::any_of(before, [&](const Seat& old) {
      const bool is_same =
          old.role == fresh.role && (!old.role.empty() || old.holder == fresh.holder);
      return is_same && !is_left_out(old);
    });
    if (is_there) continue;
    Seat seat = fresh;
    seat.number = ++next;
    move.emit(SeatAdded{command.visit, std::move(seat)});
  }
  for (Seat old : before) {
    const bool is_free = !is_closed(old.state) && !old.claimed && old.placed.empty();
    const bool is_still = std::ranges::any_of(crew.seats, [&](const Seat& fresh) {
      return old.role == fresh.role && (!old.role.empty() || old.holder == fresh.holder);
    });
    if (!is_free || is_still) continue;
    old.state = SeatState::removed;
    move.emit(SeatChanged{command.visit, "removed", std::move(old), std::nullopt});
  }
  resume(move, command.visit);
  return {};
}

// Numbered; once an hour at most, so that nobody is buried in them.
Done act(Move& move, const Urge& command) {
  auto visit = open_visit(move, command.visit);
  if (!visit) return std::unexpected(std::move(visit.error()));
  const std::string& actor = move.situation().actor;
  if (!may_urge(move, actor)) return refuse("not-yours-to-urge", {{"actor", actor}});
  const Instant now = move.situation().now;
  if ((*visit)->urged > 0 && now.ms - (*visit)->urged_at.ms < hour_ms) {
    return refuse("urged-just-now", {{"step", (*visit)->step}});
  }
  Noticed event;
  event.visit = command.visit;
  event.what = "urged";
  event.to = who_is_to_act(**visit);
  event.count = (*visit)->urged + 1;
  if (event.to.empty()) return refuse("no-task-here", {{"step", (*visit)->step}});
  move.emit(std::move(event));
  return {};
}

Done act(Move& move, const CopyTo& command) {
  const Visit* visit = move.instance().find(command.visit);
  if (visit == nullptr) {
    return refuse("no-such-task", {{"task", std::to_string(command.visit.value)}});
  }
  Noticed event;
  event.visit = command.visit;
  event.what = "cc";
  for (const std::string& written : command.people) {
    const auto* person = move.situation().office.organisation->find_person(written);
    if (person == nullptr) return refuse("unknown-person", {{"person", written}});
    const bool has_it = is_among(person->name, visit->copied) || is_among(person->name, event.to);
    if (!has_it) event.to.push_back(person->name);
  }
  if (!event.to.empty()) move.emit(std::move(event));
  return {};
}

}  // namespace banli::execution
