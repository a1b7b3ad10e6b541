#include "tests/execution/random_promises.hpp"

#include <algorithm>
#include <set>

#include "execution/journal_json.hpp"
#include "execution/run.hpp"
#include "execution/scopes.hpp"
#include "graph/soundness.hpp"
#include "tests/execution/play.hpp"

namespace banli::tests {

namespace {

using namespace execution;

void add(graph::Marking& marking, std::size_t bit, const std::string& clash) {
  if (marking.has(bit)) throw BrokenInvariant(clash);
  marking.add(bit);
}

bool is_to_do(const Seat& seat) {
  return seat.state == SeatState::open || seat.state == SeatState::waiting;
}

// It goes on when a time, a message, a worker or another case comes, or what is inside is over.
bool waits_for_no_person(const Instance& instance, const Visit& visit) {
  const auto is_open = [](const Wait& wait) {
    return !wait.met && !wait.kind.starts_with("stage-");
  };
  if (visit.child || std::any_of(visit.waits.begin(), visit.waits.end(), is_open)) return true;
  const Inside inside = inside_of(instance, visit.id);
  return visit.owns_scope() && !(inside.visits.empty() && inside.arrivals.empty());
}

void check_pools(const Visit& visit) {
  std::set<std::string> pools;
  for (const Seat& seat : visit.seats) {
    const bool is_in_pool = seat.state == SeatState::open && seat.holder.empty();
    if (is_in_pool && !pools.insert(seat.role).second) {
      throw BrokenInvariant("one pool is asked twice: " + visit.step);
    }
  }
}

// A visit that another one ended keeps its seats as they were, since it may open again.
void check_seats(const Instance& instance) {
  for (const Visit& visit : instance.visits) {
    const auto& seats = visit.seats;
    if (visit.state == VisitState::live) check_pools(visit);
    if (visit.state == VisitState::done && std::any_of(seats.begin(), seats.end(), is_to_do)) {
      throw BrokenInvariant("work is open at a step that is done: " + visit.step);
    }
    const bool is_stuck = std::none_of(seats.begin(), seats.end(), is_to_do) && !visit.incident &&
                          !waits_for_no_person(instance, visit);
    if (visit.state == VisitState::live && instance.is_open() && is_stuck) {
      throw BrokenInvariant("a live visit with nothing to do: " + visit.step);
    }
  }
}

void check_inside(const Instance& instance, VisitId scope, const std::string& step) {
  const Visit* around = instance.find(scope);
  if (!scope || (around != nullptr && around->state == VisitState::live)) return;
  throw BrokenInvariant("alive inside of what is over: " + step);
}

void check_turns(const Instance& instance, const Visit& whole) {
  if (whole.turns_done > whole.turns || whole.turns_refused > whole.turns_done) {
    throw BrokenInvariant("more turns done than there are: " + whole.step);
  }
  std::set<std::uint32_t> live;
  std::uint32_t last = 0;
  for (const Visit& visit : instance.visits) {
    if (visit.scope != whole.id || visit.turn == 0) continue;
    last = std::max(last, visit.turn);
    const bool is_first = visit.state != VisitState::live || live.insert(visit.turn).second;
    if (!is_first) throw BrokenInvariant("a turn twice: " + whole.step);
  }
  if (whole.turns != last) throw BrokenInvariant("turns that were not opened: " + whole.step);
}

// What is alive is inside of what is alive; nothing is left of what is gone.
void check_scopes(const Instance& instance) {
  std::set<InstanceId> children;
  for (const Visit& visit : instance.visits) {
    if (visit.step_kind == "each") check_turns(instance, visit);
    if (visit.state != VisitState::live) continue;
    if (!instance.is_open()) throw BrokenInvariant("alive after the end: " + visit.step);
    check_inside(instance, visit.scope, visit.step);
    if (visit.host && instance.find(visit.host) == nullptr) {
      throw BrokenInvariant("it hangs on what is gone: " + visit.step);
    }
    if (visit.child && !children.insert(visit.child).second) {
      throw BrokenInvariant("two visits wait for one case: " + visit.step);
    }
  }
  for (const Arrival& arrival : instance.waiting) {
    check_inside(instance, arrival.scope, arrival.step);
  }
  for (const auto& [scope, cells] : instance.scopes) {
    if (instance.find(scope) != nullptr) continue;
    throw BrokenInvariant("papers are left of a turn that is gone");
  }
}

void check_cells(const Instance& instance) {
  for (const auto& [path, cell] : instance.data) {
    if (cell.undone && instance.find(cell.writer) != nullptr) {
      throw BrokenInvariant("the writer of an undone value is still there: " + path);
    }
  }
}

// What is open again may at once be handed on by a stage whose condition holds.
bool has_new_seats(const Events& events, VisitId visit) {
  return std::ranges::any_of(events, [&](const Event& event) {
    const auto* added = std::get_if<SeatAdded>(&event);
    const auto* changed = std::get_if<SeatChanged>(&event);
    return (added != nullptr && added->visit == visit) ||
           (changed != nullptr && changed->visit == visit);
  });
}

void check_return(const Instance& before, const Returned& event, const Events& events,
                  const Instance& after) {
  VisitSet gone;
  for (const VisitId id : event.undone) insert(gone, id);
  for (const VisitId id : event.cancelled) insert(gone, id);
  for (const Visit& visit : after.visits) {
    if (contains(gone, visit.id)) throw BrokenInvariant("undone and still there: " + visit.step);
  }
  for (const Visit& visit : before.visits) {
    const Visit* now = after.find(visit.id);
    if (now == nullptr || visit.id == event.from) continue;  // folded; or closed by a gate
    if (now->seats != visit.seats && !has_new_seats(events, visit.id)) {
      throw BrokenInvariant("a return changed what does not follow from it: " + visit.step);
    }
    const bool was_ended = visit.state != VisitState::live && now->state == VisitState::live;
    if (was_ended && visit.child && now->child == visit.child) {
      throw BrokenInvariant("it waits for a case that was ended with it: " + visit.step);
    }
  }
}

// Who has a seat changes nothing of what it weighs.
void check_handed(const Instance& before, const SeatChanged& event, const Instance& after) {
  static const std::set<std::string> hands{"transferred", "delegated", "advised"};
  const Visit* was = before.find(event.visit);
  const Visit* is = after.find(event.visit);
  if (!hands.contains(event.act) || was == nullptr || is == nullptr) return;
  const auto same = [](const Seat& a, const Seat& b) {
    return a.number == b.number && a.weight == b.weight && a.state == b.state;
  };
  if (!std::ranges::equal(was->seats, is->seats, same)) {
    throw BrokenInvariant("handing on changed the count: " + is->step);
  }
}

}  // namespace

Promises::Promises(std::shared_ptr<const graph::Graph> graph)
    : graph_(std::move(graph)), places_(*graph_), markings_(graph_->scopes().size()) {
  for (graph::ScopeIndex scope = 0; scope < markings_.size(); ++scope) {
    const graph::Exploration exploration(*graph_, scope, graph::markings_limit);
    for (graph::MarkingNumber i = 0; i < exploration.count(); ++i) {
      markings_[scope].insert(exploration.marking(i));
    }
  }
}

void Promises::check(const Instance& before, const Events& events, const Instance& after) const {
  check_marking(after);
  check_seats(after);
  check_scopes(after);
  check_cells(after);
  for (const Event& event : events) {
    if (const auto* returned = std::get_if<Returned>(&event))
      check_return(before, *returned, events, after);
    if (const auto* seat = std::get_if<SeatChanged>(&event)) check_handed(before, *seat, after);
  }
}

graph::FlowIndex Promises::flow(const Arrival& arrival) const {
  return *graph_->find_flow(*graph_->find(arrival.step), arrival.flow);
}

// Each scope that is open has a marking of its own, and so has each turn of a step: one that the
// proof has reached.
void Promises::check_marking(const Instance& instance) const {
  if (!instance.is_open()) return;
  std::map<VisitId, Held> held;
  VisitSet stopped;  // scopes where something stopped midway
  for (const Visit& visit : instance.visits) {
    const auto found = graph_->find(visit.step);
    if (!found) throw BrokenInvariant("no step " + visit.step + " of " + visit.step_kind);
    const graph::StepIndex step = *found;
    if (visit.state == VisitState::live) {
      if (visit.incident && !graph::rests_at(graph_->step(step))) insert(stopped, visit.scope);
      if (visit.step_kind == "event" || visit.turn > 0) continue;
      Held& here = at(held, visit.scope, step);
      add(here.marking, places_.live(step), "two tokens in " + visit.step);
      here.words += " live " + visit.step;
    }
    const Visit* around = instance.find(visit.scope);
    const bool is_over = visit.scope && (around == nullptr || around->state != VisitState::live);
    if (!visit.is_awaiting() || is_over) continue;
    for (const Arrival& late : visit.awaits) {
      Held& here = at(held, visit.scope, step);
      add(here.marking, places_.awaited(flow(late)), "awaited twice: " + late.step);
      here.words += " awaited " + late.step;
    }
  }
  for (const Arrival& arrival : instance.waiting) {
    Held& here = at(held, arrival.scope, *graph_->find(arrival.to));
    add(here.marking, places_.arrival(flow(arrival)), "two arrivals from " + arrival.step);
    here.words += " arrived " + arrival.step;
  }
  for (const auto& [visit, one] : held) {
    // The main path may be over while something beside it goes on.
    if (places_.is_over(one.marking)) continue;
    if (contains(stopped, visit) || markings_[one.scope].contains(one.marking)) continue;
    throw BrokenInvariant("no run of the process leads here:" + one.words);
  }
}

Promises::Held& Promises::at(std::map<VisitId, Held>& held, VisitId scope,
                             graph::StepIndex step) const {
  const Held fresh{graph_->step(step).scope, graph::Marking(places_.size()), ""};
  return held.try_emplace(scope, fresh).first->second;
}

}  // namespace banli::tests
