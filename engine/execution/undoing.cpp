#include "execution/undoing.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "execution/run.hpp"
#include "execution/turn_papers.hpp"

namespace banli::execution {

namespace {

void set_aside(Instance& instance, const Returned& event) {
  instance.set_aside.clear();
  if (!event.sets_aside) return;
  for (const VisitId id : event.undone) {
    const Visit& visit = *instance.find(id);
    if (visit.state == VisitState::done && !visit.seats.empty()) {
      instance.set_aside.push_back(visit);
    }
  }
  const Visit* gate = instance.find(event.from);
  instance.set_aside_by = gate == nullptr ? "" : gate->step;
  instance.set_aside_entry = instance.entries + 1;
}

void undo_turn(Instance& instance, const Visit& turn) {
  Visit* whole = turn.turn > 0 ? instance.edit(turn.scope) : nullptr;
  if (whole == nullptr || turn.state != VisitState::done) return;
  --whole->turns_done;
  if (turn.answer == "rejected") --whole->turns_refused;
  put_papers_by(instance, turn);
}

// Those that are gone at the end of a series are to be opened anew, one after the other.
void count_turns_again(Instance& instance, const VisitSet& gone) {
  for (std::size_t i = 0; i < instance.visits.size(); ++i) {
    const VisitId whole = instance.visits[i].id;
    std::uint32_t turns = instance.visits[i].turns;
    if (instance.visits[i].step_kind != "each") continue;
    const auto is_gone = [&](const Visit& turn) {
      return turn.scope == whole && turn.turn == turns && contains(gone, turn.id);
    };
    while (turns > 0 && std::ranges::any_of(instance.visits, is_gone)) --turns;
    if (turns != instance.visits[i].turns) instance.visits.edit(i).turns = turns;
  }
}

bool is_drawn(std::string_view rule) {
  return rule.starts_with("next of ") || rule.starts_with("least loaded of ");
}

// Whoever had it by rotation or by load has it again.
void remember_drawn(Instance& instance, const VisitSet& gone) {
  for (const VisitId id : gone) {
    const Visit& visit = *instance.find(id);
    for (const Seat& seat : visit.seats) {
      if (!is_drawn(seat.rule) || seat.state == SeatState::removed) continue;
      instance.past.edit(visit.step).drawn[seat.rule] = seat.holder;
    }
  }
}

// Whoever takes back has not decided; after a return the decision was made all the same.
void forget_decisions(Instance& instance, const std::vector<VisitId>& undone) {
  for (const VisitId id : undone) {
    for (const Seat& seat : instance.find(id)->seats) forget_decision(instance, seat);
  }
}

}  // namespace

void forget_decision(Instance& instance, const Seat& seat) {
  const bool is_from_before = !seat.because.empty();  // agreed in another round
  if (seat.by.empty() || seat.by == instance.starter || is_from_before) return;
  if (instance.decisions_by_others > 0) --instance.decisions_by_others;
}

void undo(Instance& instance, const Returned& event) {
  set_aside(instance, event);
  if (event.act == "take-back") forget_decisions(instance, event.undone);
  VisitSet gone;
  for (const VisitId id : event.undone) insert(gone, id);
  for (const VisitId id : event.cancelled) insert(gone, id);
  for (const VisitId id : gone) undo_turn(instance, *instance.find(id));
  count_turns_again(instance, gone);
  remember_drawn(instance, gone);
  instance.visits.erase_if([&](const Visit& visit) { return contains(gone, visit.id); });
  for (const VisitId id : gone) instance.scopes.erase(id);
  std::erase_if(instance.waiting, [&](const Arrival& a) { return comes_from(a, gone); });
  for (std::size_t i = 0; i < instance.visits.size(); ++i) {
    Visit& visit = instance.visits.edit(i);
    if (contains(gone, visit.awaiting_ended_by)) visit.awaiting_ended_by = {};
    for (const Arrival& late : visit.absorbed) {
      if (comes_from(late, gone)) visit.awaits.push_back(late);  // it will come again
    }
    std::erase_if(visit.absorbed, [&](const Arrival& a) { return comes_from(a, gone); });
  }
  for (const VisitId id : event.reopened) {
    Visit* visit = instance.edit(id);
    BANLI_CHECK(visit != nullptr);
    visit->state = VisitState::live;
    visit->closed = {};
  }
  instance.waiting.insert(instance.waiting.end(), event.waiting.begin(), event.waiting.end());
  const auto mark = [&](Cells& data) {
    for (auto at = data.begin(); at != data.end(); ++at) {
      const Cell& cell = at->second;
      if (contains(gone, cell.writer) && !cell.undone) data.edit(at).undone = true;
    }
  };
  mark(instance.data);
  for (auto& [scope, data] : instance.scopes) mark(data);
}

}  // namespace banli::execution
