#include "execution/instance.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "execution/remapping.hpp"
#include "execution/run.hpp"
#include "execution/turn_papers.hpp"
#include "execution/undoing.hpp"

namespace banli::execution {

namespace {

auto place_in(const SharedList<Visit>& visits, VisitId id) {
  return std::lower_bound(visits.begin(), visits.end(), id,
                          [](const Visit& visit, VisitId wanted) { return visit.id < wanted; });
}

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
  if (!event.number.empty()) instance.number = event.number;
}

// One that is reinstated is aside no more. Once people work again at something else, nothing is.
void forget_set_aside(Instance& instance, const VisitOpened& event) {
  if (event.again_of) {
    std::erase_if(instance.set_aside, [&](const Visit& v) { return v.id == event.again_of; });
    return;
  }
  const bool is_by_the_return = instance.entries + 1 == instance.set_aside_entry;
  const bool is_for_people =
      std::any_of(event.seats.begin(), event.seats.end(),
                  [](const Seat& seat) { return seat.state == SeatState::open; });
  if (is_for_people && !is_by_the_return) instance.set_aside.clear();
}

void keep_agreements_of(const std::vector<Seat>& seats, Agreements& stand) {
  std::erase_if(stand, [&](const auto& agreed) {
    return std::ranges::none_of(seats, [&](const Seat& seat) {
      return seat.state == SeatState::agreed && seat.by == agreed.first;
    });
  });
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
    Visit* ended = instance.edit(id);
    BANLI_CHECK(ended != nullptr && ended->state == VisitState::live);
    ended->state = event.ended_as_done ? VisitState::finished : VisitState::cancelled;
    ended->closed = act.time;
    if (ended->step_kind == "each") hand_out_papers(instance, *ended);
  }
  for (const VisitId join : event.ended_awaiting) {
    instance.edit(join)->awaiting_ended_by = event.visit;
  }
  const bool is_of_step = visit.is_of_step();
  instance.visits.push_back(std::move(visit));
  if (event.turn > 0) {
    std::uint32_t& turns = instance.edit(event.scope)->turns;
    turns = std::max(turns, event.turn);  // one that is opened again is none more
    bring_papers_back(instance, *instance.find(event.visit));
  }
  if (!is_of_step) return;
  StepPast& past = instance.past.edit(event.step);
  ++past.times;
  if (const VisitId around = instance.turn_around(event.scope)) ++past.turns[around].opened;
  past.started = act.time;
  past.drawn.clear();
  const auto here = past.turns.find(instance.turn_around(event.visit));
  if (here != past.turns.end()) keep_agreements_of(event.seats, here->second.agreed);
  forget_set_aside(instance, event);
}

// Of turns that are done or were undone: they have no next round.
void forget_past_of_turns(Instance& instance) {
  const auto is_over = [&](const auto& past) {
    const Visit* turn = instance.find(past.first);
    return past.first && (turn == nullptr || turn->state == VisitState::done);
  };
  for (auto at = instance.past.begin(); at != instance.past.end(); ++at) {
    if (std::ranges::any_of(at->second.turns, is_over)) {
      std::erase_if(instance.past.edit(at).turns, is_over);
    }
  }
}

void end_turn(Instance& instance, const Visit& turn) {
  Visit* whole = instance.edit(turn.scope);
  ++whole->turns_done;
  whole->last_turn = turn.turn;
  if (turn.answer == "rejected") ++whole->turns_refused;
  keep_papers(instance, turn);
  forget_past_of_turns(instance);
}

void apply_to(Instance& instance, const VisitClosed& event, const Act& act) {
  Visit* visit = instance.edit(event.visit);
  BANLI_CHECK(visit != nullptr && visit->state == VisitState::live);
  visit->state = VisitState::done;
  visit->closed = act.time;
  visit->by = event.by;
  visit->answer = event.answer;
  if (visit->is_of_step()) {
    StepPast& past = instance.past.edit(visit->step);
    past.by = event.by;
    past.answer = event.answer;
    if (const VisitId turn = instance.turn_around(visit->id))
      past.turns[turn].answer = event.answer;
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
  Visit* join = instance.edit(event.join);
  BANLI_CHECK(join != nullptr);
  remove_token(instance.waiting, event.arrival);
  std::erase_if(join->awaits, [&](const Arrival& a) { return a.same_flow(event.arrival); });
  join->absorbed.push_back(event.arrival);
}

void apply_to(Instance& instance, const SeatAdded& event, const Act&) {
  Visit* visit = instance.edit(event.visit);
  BANLI_CHECK(visit != nullptr);
  visit->seats.push_back(event.seat);
}

Agreements& agreements_around(Instance& instance, const Visit& visit) {
  return instance.past.edit(visit.step).turns[instance.turn_around(visit.id)].agreed;
}

void apply_to(Instance& instance, const SeatChanged& event, const Act&) {
  Visit* visit = instance.edit(event.visit);
  BANLI_CHECK(visit != nullptr);
  for (Seat& seat : visit->seats) {
    if (seat.number != event.seat.number) continue;
    const bool is_heard_no_more = !seat.by.empty() && event.seat.by.empty();
    if (event.act == "taken-back") forget_decision(instance, seat);
    if (is_heard_no_more) agreements_around(instance, *visit).erase(seat.by);
    seat = event.seat;
  }
  if (event.act == "voted" && event.seat.state == SeatState::agreed) {
    agreements_around(instance, *visit)[event.seat.by] = instance.entries + 1;
  }
  const bool has_decided = event.act == "done" || event.act == "voted";
  if (has_decided && event.seat.by != instance.starter) ++instance.decisions_by_others;
}

void apply_to(Instance& instance, const FieldsWritten& event, const Act&) {
  Cells& data = event.scope ? instance.scopes[event.scope] : instance.data;
  for (const FieldChange& change : event.changes) {
    Cell& cell = data.edit(change.path);
    const std::uint64_t now = instance.entries + 1;
    const bool is_same = cell.entry != 0 && cell.value == change.after.value;
    cell = Cell{change.after.value, event.visit, now, is_same ? cell.changed : now, false};
  }
}

void apply_to(Instance& instance, const Returned& event, const Act&) { undo(instance, event); }
void apply_to(Instance& instance, const Migrated& event, const Act&) { remap(instance, event); }

void apply_to(Instance&, const Commented&, const Act&) {}

void apply_to(Instance& instance, const IncidentRaised& event, const Act& act) {
  if (!event.visit) {
    instance.quarantined = Incident{event.code, event.about, act.time};
    return;
  }
  Visit* visit = instance.edit(event.visit);
  BANLI_CHECK(visit != nullptr);
  visit->incident = Incident{event.code, event.about, act.time};
  if (event.code == "call-failed") visit->child = {};  // there is none: retried, it calls anew
}

void apply_to(Instance& instance, const IncidentResolved& event, const Act&) {
  if (!event.visit) {
    instance.quarantined.reset();
  } else if (Visit* visit = instance.edit(event.visit)) {
    visit->incident.reset();
  }
}

void apply_to(Instance& instance, const CaseEnded& event, const Act& act) {
  instance.state = event.state;
  instance.outcome = event.outcome;
  instance.ended = act.time;
  instance.waiting.clear();
  for (std::size_t i = 0; i < instance.visits.size(); ++i) {
    if (instance.visits[i].state != VisitState::live) continue;
    Visit& visit = instance.visits.edit(i);
    visit.state = VisitState::cancelled;
    visit.closed = act.time;
  }
}

void apply_to(Instance& instance, const CaseSuspended& event, const Act& act) {
  instance.state = event.resumed ? CaseState::active : CaseState::suspended;
  instance.suspended_at = event.resumed ? Instant() : act.time;
  for (const Moved& moved : event.moved) {
    Visit* visit = moved.visit ? instance.edit(moved.visit) : nullptr;
    std::vector<Wait>& waits = visit == nullptr ? instance.waits : visit->waits;
    std::optional<Due>& due = visit == nullptr ? instance.due : visit->due;
    (moved.wait == 0 ? due : waits[moved.wait - 1].at) = moved.at;
  }
}

void apply_to(Instance& instance, const WaitAdded& event, const Act&) {
  instance.edit(event.visit)->waits.push_back(event.wait);
}

void apply_to(Instance& instance, const WaitMet& event, const Act&) {
  std::vector<Wait>& waits = event.visit ? instance.edit(event.visit)->waits : instance.waits;
  BANLI_CHECK(event.wait < waits.size());
  Wait& wait = waits[event.wait];
  ++wait.times;
  if (event.again) wait.at = event.again;
  wait.met = !event.again;
}

void apply_to(Instance& instance, const Called& event, const Act&) {
  Visit* visit = event.visit && !event.on_its_own ? instance.edit(event.visit) : nullptr;
  if (visit != nullptr) visit->child = event.child;
}
void apply_to(Instance&, const LinkRead&, const Act&) {}
void apply_to(Instance& instance, const Viewed& event, const Act&) {
  if (Visit* visit = instance.edit(event.visit)) visit->seen.push_back(event.person);
}
void apply_to(Instance& instance, const Noticed& event, const Act& act) {
  const bool is_told = event.what == "notified" || event.what == "copied";
  const bool is_kept = is_told || event.what == "urged" || event.what == "cc";
  Visit* visit = is_kept && event.visit ? instance.edit(event.visit) : nullptr;
  if (visit == nullptr) return;
  if (event.what == "urged") {
    ++visit->urged;
    visit->urged_at = act.time;
  } else {
    for (const std::string& to : event.to) (is_told ? visit->told : visit->copied).push_back(to);
  }
}
void apply_to(Instance& instance, const PeopleChosen& event, const Act&) {
  instance.chosen[event.step] = event.persons;
}

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
  const auto at = place_in(visits, visit);
  return at != visits.end() && at->id == visit ? &*at : nullptr;
}

Visit* Instance::edit(VisitId visit) {
  const auto at = place_in(visits, visit);
  return at != visits.end() && at->id == visit ? &visits.edit(at) : nullptr;
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

const Agreements& StepPast::agreed_in(VisitId turn) const {
  static const Agreements none;
  const auto here = turns.find(turn);
  return here == turns.end() ? none : here->second.agreed;
}

std::string_view StepPast::answer_in(VisitId turn) const {
  if (!turn) return answer;
  const auto here = turns.find(turn);
  return here == turns.end() ? std::string_view() : here->second.answer;
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
