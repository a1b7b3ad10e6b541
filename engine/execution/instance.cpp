#include "execution/instance.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "execution/run.hpp"
#include "execution/turn_papers.hpp"

namespace banli::execution {

namespace {

bool same_token(const Arrival& a, const Arrival& b) { return a.from == b.from && a.same_flow(b); }

void remove_token(std::vector<Arrival>& tokens, const Arrival& gone) {
  const auto at = std::find_if(tokens.begin(), tokens.end(),
                               [&](const Arrival& token) { return same_token(token, gone); });
  if (at != tokens.end()) tokens.erase(at);
}

void apply_to(Instance& instance, const CaseStarted& event, const Act& act) {
  instance.process = event.process;
  instance.version = event.version;
  instance.bundle = event.bundle;
  instance.starter = event.starter;
  instance.started = act.time;
  instance.due = event.due;
  instance.parent = event.parent;
  instance.parent_visit = event.parent_visit;
  instance.waits = event.waits;
}

void apply_to(Instance& instance, const NumberGiven& event, const Act&) {
  instance.number = event.number;
}

void apply_to(Instance& instance, const VisitOpened& event, const Act& act) {
  BANLI_CHECK(event.visit > instance.last_visit);
  instance.last_visit = event.visit;
  Visit visit;
  visit.id = event.visit;
  visit.step = event.step;
  visit.step_kind = event.step_kind;
  visit.lane = event.lane;
  visit.scope = event.scope;
  visit.host = event.host;
  visit.stage = event.stage;
  visit.turn = event.turn;
  visit.item = event.item;
  visit.round = event.round;
  visit.took = event.took;
  visit.ended = event.ended;
  visit.ended_arrivals = event.ended_arrivals;
  visit.ended_awaiting = event.ended_awaiting;
  visit.ended_as_done = event.ended_as_done;
  visit.ruled_by = event.ruled_by;
  visit.awaits = event.awaits;
  visit.seats = event.seats;
  visit.waits = event.waits;
  visit.due = event.due;
  visit.opened = act.time;
  for (const Arrival& arrival : event.took) remove_token(instance.waiting, arrival);
  for (const Arrival& arrival : event.ended_arrivals) remove_token(instance.waiting, arrival);
  for (const VisitId id : event.ended) {
    Visit* ended = instance.find(id);
    BANLI_CHECK(ended != nullptr && ended->state == VisitState::live);
    ended->state = event.ended_as_done ? VisitState::finished : VisitState::cancelled;
    ended->closed = act.time;
    if (ended->step_kind == "each") hand_out_papers(instance, *ended);
  }
  for (const VisitId join : event.ended_awaiting) {
    instance.find(join)->awaiting_ended_by = event.visit;
  }
  const bool is_of_step = visit.is_of_step();
  instance.visits.push_back(std::move(visit));
  if (event.turn > 0) {
    std::uint32_t& turns = instance.find(event.scope)->turns;
    turns = std::max(turns, event.turn);  // one that is opened again is none more
    bring_papers_back(instance, *instance.find(event.visit));
  }
  if (!is_of_step) return;
  StepPast& past = instance.past[event.step];
  past.times = event.round;
  past.started = act.time;
}

void end_turn(Instance& instance, const Visit& turn) {
  Visit* whole = instance.find(turn.scope);
  ++whole->turns_done;
  whole->last_turn = turn.turn;
  if (turn.answer == "rejected") ++whole->turns_refused;
  keep_papers(instance, turn);
}

void apply_to(Instance& instance, const VisitClosed& event, const Act& act) {
  Visit* visit = instance.find(event.visit);
  BANLI_CHECK(visit != nullptr && visit->state == VisitState::live);
  visit->state = VisitState::done;
  visit->closed = act.time;
  visit->by = event.by;
  visit->answer = event.answer;
  if (visit->is_of_step()) {
    StepPast& past = instance.past[visit->step];
    past.by = event.by;
    past.answer = event.answer;
    past.ended = act.time;
  }
  if (visit->turn > 0) end_turn(instance, *visit);
  if (visit->step_kind == "each") {
    hand_out_papers(instance, *visit);
    instance.scopes.erase(visit->id);
  }
  instance.waiting.insert(instance.waiting.end(), event.sent.begin(), event.sent.end());
  fold_away(instance, event.visit);
}

void apply_to(Instance& instance, const ArrivalAbsorbed& event, const Act&) {
  Visit* join = instance.find(event.join);
  BANLI_CHECK(join != nullptr);
  remove_token(instance.waiting, event.arrival);
  std::erase_if(join->awaits, [&](const Arrival& a) { return a.same_flow(event.arrival); });
  join->absorbed.push_back(event.arrival);
}

void apply_to(Instance& instance, const SeatAdded& event, const Act&) {
  Visit* visit = instance.find(event.visit);
  BANLI_CHECK(visit != nullptr);
  visit->seats.push_back(event.seat);
}

void apply_to(Instance& instance, const SeatChanged& event, const Act&) {
  Visit* visit = instance.find(event.visit);
  BANLI_CHECK(visit != nullptr);
  for (Seat& seat : visit->seats) {
    if (seat.number == event.seat.number) seat = event.seat;
  }
  const bool has_decided = event.act == "done" || event.act == "voted";
  if (has_decided && event.seat.by != instance.starter) instance.decided_by_others = true;
}

void apply_to(Instance& instance, const FieldsWritten& event, const Act&) {
  Cells& data = event.scope ? instance.scopes[event.scope] : instance.data;
  for (const FieldChange& change : event.changes) {
    data[change.path] = Cell{change.after.value, event.visit, instance.entries + 1, false};
  }
}

void undo_turn(Instance& instance, const Visit& turn) {
  Visit* whole = turn.turn > 0 ? instance.find(turn.scope) : nullptr;
  if (whole == nullptr || turn.state != VisitState::done) return;
  --whole->turns_done;
  if (turn.answer == "rejected") --whole->turns_refused;
  put_papers_by(instance, turn);
}

// Those that are gone at the end of a series are to be opened anew, one after the other.
void count_turns_again(const Instance& instance, Visit& whole, const VisitSet& gone) {
  if (whole.step_kind != "each") return;
  const auto is_gone = [&](const Visit& turn) {
    return turn.scope == whole.id && turn.turn == whole.turns && contains(gone, turn.id);
  };
  while (whole.turns > 0 && std::ranges::any_of(instance.visits, is_gone)) --whole.turns;
}

void apply_to(Instance& instance, const Returned& event, const Act&) {
  VisitSet gone;
  for (const VisitId id : event.undone) insert(gone, id);
  for (const VisitId id : event.cancelled) insert(gone, id);
  for (const VisitId id : gone) undo_turn(instance, *instance.find(id));
  for (Visit& visit : instance.visits) count_turns_again(instance, visit, gone);
  std::erase_if(instance.visits, [&](const Visit& visit) { return contains(gone, visit.id); });
  for (const VisitId id : gone) instance.scopes.erase(id);
  std::erase_if(instance.waiting, [&](const Arrival& a) { return comes_from(a, gone); });
  for (Visit& visit : instance.visits) {
    if (contains(gone, visit.awaiting_ended_by)) visit.awaiting_ended_by = {};
    for (const Arrival& late : visit.absorbed) {
      if (comes_from(late, gone)) visit.awaits.push_back(late);  // it will come again
    }
    std::erase_if(visit.absorbed, [&](const Arrival& a) { return comes_from(a, gone); });
  }
  for (const VisitId id : event.reopened) {
    Visit* visit = instance.find(id);
    BANLI_CHECK(visit != nullptr);
    visit->state = VisitState::live;
    visit->closed = {};
  }
  instance.waiting.insert(instance.waiting.end(), event.waiting.begin(), event.waiting.end());
  const auto mark = [&](Cells& data) {
    for (auto& [path, cell] : data) {
      if (contains(gone, cell.writer)) cell.undone = true;
    }
  };
  mark(instance.data);
  for (auto& [scope, data] : instance.scopes) mark(data);
}

void apply_to(Instance&, const Commented&, const Act&) {}

void apply_to(Instance& instance, const IncidentRaised& event, const Act&) {
  if (!event.visit) {
    instance.quarantined = Incident{event.code, event.about};
    return;
  }
  Visit* visit = instance.find(event.visit);
  BANLI_CHECK(visit != nullptr);
  visit->incident = Incident{event.code, event.about};
  if (event.code == "call-failed") visit->child = {};  // there is none: retried, it calls anew
}

void apply_to(Instance& instance, const IncidentResolved& event, const Act&) {
  if (!event.visit) {
    instance.quarantined.reset();
  } else if (Visit* visit = instance.find(event.visit)) {
    visit->incident.reset();
  }
}

void apply_to(Instance& instance, const CaseEnded& event, const Act& act) {
  instance.state = event.state;
  instance.outcome = event.outcome;
  instance.ended = act.time;
  instance.waiting.clear();
  for (Visit& visit : instance.visits) {
    if (visit.state != VisitState::live) continue;
    visit.state = VisitState::cancelled;
    visit.closed = act.time;
  }
}

void apply_to(Instance& instance, const CaseSuspended& event, const Act&) {
  instance.state = event.resumed ? CaseState::active : CaseState::suspended;
}

void apply_to(Instance& instance, const WaitAdded& event, const Act&) {
  instance.find(event.visit)->waits.push_back(event.wait);
}

void apply_to(Instance& instance, const WaitMet& event, const Act&) {
  std::vector<Wait>& waits = event.visit ? instance.find(event.visit)->waits : instance.waits;
  BANLI_CHECK(event.wait < waits.size());
  Wait& wait = waits[event.wait];
  ++wait.times;
  if (event.again) wait.at = event.again;
  wait.met = !event.again;
}

void apply_to(Instance& instance, const Called& event, const Act&) {
  Visit* visit = event.visit && !event.on_its_own ? instance.find(event.visit) : nullptr;
  if (visit != nullptr) visit->child = event.child;
}
void apply_to(Instance&, const LinkRead&, const Act&) {}
void apply_to(Instance&, const Noticed&, const Act&) {}

}  // namespace

void Instance::apply(const Event& event, const Act& act) {
  std::visit([&](const auto& kind) { apply_to(*this, kind, act); }, event);
}

bool Visit::is_open_yet() const {
  return std::none_of(waits.begin(), waits.end(),
                      [](const Wait& wait) { return wait.kind == "opens" && !wait.met; });
}

const Seat* Visit::find_seat(std::uint32_t number) const {
  for (const Seat& seat : seats) {
    if (seat.number == number) return &seat;
  }
  return nullptr;
}

const Visit* Instance::find(VisitId visit) const {
  const auto at = std::lower_bound(visits.begin(), visits.end(), visit,
                                   [](const Visit& v, VisitId id) { return v.id < id; });
  return at != visits.end() && at->id == visit ? &*at : nullptr;
}

Visit* Instance::find(VisitId visit) {
  return const_cast<Visit*>(static_cast<const Instance&>(*this).find(visit));
}

const Visit* Instance::newest_finished(std::string_view step) const {
  for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit) {
    const bool finished = visit->state == VisitState::done || visit->state == VisitState::finished;
    if (finished && visit->step == step && visit->is_of_step()) return &*visit;
  }
  return nullptr;
}

VisitId Instance::turn_around(VisitId visit) const {
  for (const Visit* at = find(visit); at != nullptr; at = find(at->scope)) {
    if (at->turn > 0) return at->id;
  }
  return {};
}

const Cells& Instance::papers_of(VisitId visit) const {
  static const Cells none;
  const VisitId turn = turn_around(visit);
  if (!turn) return data;
  const auto cells = scopes.find(turn);
  return cells == scopes.end() ? none : cells->second;
}

const Cell* Instance::cell(VisitId visit, std::string_view path) const {
  const auto find_in = [&](const Cells& cells) {
    const auto found = cells.find(path);
    return found == cells.end() ? nullptr : &found->second;
  };
  if (path.find('.') != std::string_view::npos) return find_in(papers_of(visit));
  for (VisitId turn = scopes.empty() ? VisitId{} : turn_around(visit); turn;
       turn = turn_around(find(turn)->scope)) {
    const auto cells = scopes.find(turn);
    const Cell* found = cells == scopes.end() ? nullptr : find_in(cells->second);
    if (found != nullptr) return found;
  }
  return find_in(data);
}

}  // namespace banli::execution
