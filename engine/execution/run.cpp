#include "execution/run.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace banli::execution {

namespace {

void insert_all(VisitSet& set, const std::vector<VisitId>& visits) {
  for (const VisitId visit : visits) insert(set, visit);
}

bool meets(const VisitSet& a, const VisitSet& b) {
  return std::any_of(a.begin(), a.end(), [&](VisitId visit) { return contains(b, visit); });
}

bool is_closed(const Visit& visit) { return visit.state != VisitState::live; }

void add_missing(std::vector<Arrival>& list, const std::vector<Arrival>& arrivals,
                 const VisitSet& undone) {
  for (const Arrival& arrival : arrivals) {
    if (comes_from(arrival, undone)) continue;
    if (std::find(list.begin(), list.end(), arrival) == list.end()) list.push_back(arrival);
  }
}

}  // namespace

bool contains(const VisitSet& set, VisitId visit) {
  return std::binary_search(set.begin(), set.end(), visit);
}

void insert(VisitSet& set, VisitId visit) {
  const auto at = std::lower_bound(set.begin(), set.end(), visit);
  if (at == set.end() || *at != visit) set.insert(at, visit);
}

VisitSet follows_from(const Visit& visit) {
  VisitSet set;
  for (const Arrival& arrival : visit.took) insert_all(set, arrival.after);
  for (const Arrival& arrival : visit.ended_arrivals) insert_all(set, arrival.after);
  insert_all(set, visit.ended);
  insert_all(set, visit.ended_awaiting);
  insert_all(set, visit.ruled_by);
  if (visit.host) insert(set, visit.host);
  if (visit.scope) insert(set, visit.scope);
  return set;
}

VisitSet ancestors_of_arrival(const Instance& instance, const Arrival& arrival) {
  VisitSet set;
  insert_all(set, arrival.after);
  // Visits stand in the order of their ids, and what one follows from has smaller ids.
  for (auto visit = instance.visits.rbegin(); visit != instance.visits.rend(); ++visit) {
    if (contains(set, visit->id)) insert_all(set, follows_from(*visit));
  }
  return set;
}

VisitSet ancestors(const Instance& instance, VisitId visit) {
  const Visit* found = instance.find(visit);
  BANLI_CHECK(found != nullptr);
  Arrival from_it;
  from_it.after = follows_from(*found);
  return ancestors_of_arrival(instance, from_it);
}

VisitSet cone(const Instance& instance, const std::vector<VisitId>& targets) {
  VisitSet set;
  insert_all(set, targets);
  for (const Visit& visit : instance.visits) {
    if (meets(follows_from(visit), set)) insert(set, visit.id);
  }
  return set;
}

bool comes_from(const Arrival& arrival, const VisitSet& visits) {
  return meets(arrival.after, visits);
}

VisitSet visits_inside(const Instance& instance, VisitId scope) {
  VisitSet inside;
  for (const Visit& visit : instance.visits) {  // what is inside has a greater id
    if (visit.scope == scope || contains(inside, visit.scope)) insert(inside, visit.id);
  }
  return inside;
}

Returned returned_to(const Instance& instance, const std::vector<VisitId>& targets) {
  const VisitSet undone = cone(instance, targets);
  Returned event;
  event.targets = targets;
  for (const VisitId id : undone) {
    const Visit& visit = *instance.find(id);
    const bool was_work_done =
        visit.state == VisitState::done || visit.state == VisitState::finished;
    (was_work_done ? event.undone : event.cancelled).push_back(id);
    if (std::find(targets.begin(), targets.end(), id) == targets.end()) {
      add_missing(event.waiting, visit.took, undone);
    }
    add_missing(event.waiting, visit.absorbed, undone);
    add_missing(event.waiting, visit.ended_arrivals, undone);
    for (const VisitId ended : visit.ended) {
      if (!contains(undone, ended)) event.reopened.push_back(ended);
    }
  }
  return event;
}

namespace {

// A visit that took one arrival and ended nothing gives nothing back: who takes it back takes its
// sender's work back too, or opens this very step again.
bool gives_nothing_back(const Visit& visit) {
  return visit.took.size() <= 1 && visit.ended.empty() && visit.ended_arrivals.empty() &&
         visit.absorbed.empty();
}

// Whoever undoes `visit` undoes all that it took as well, so nothing of it would be given back.
bool is_needed_by_no_return(const Instance& instance, const Visit& visit) {
  if (gives_nothing_back(visit)) return true;
  VisitSet before = ancestors(instance, visit.id);
  for (const VisitId ended : visit.ended) std::erase(before, ended);  // they go with it
  const auto covers = [&](const std::vector<VisitId>& after) {
    Arrival arrival;
    arrival.after = after;
    const VisitSet behind = ancestors_of_arrival(instance, arrival);
    return std::includes(behind.begin(), behind.end(), before.begin(), before.end());
  };
  for (const std::vector<Arrival>* arrivals :
       {&visit.took, &visit.absorbed, &visit.ended_arrivals}) {
    for (const Arrival& arrival : *arrivals) {
      if (!covers(arrival.after)) return false;
    }
  }
  return std::all_of(visit.ended.begin(), visit.ended.end(),
                     [&](VisitId ended) { return covers(follows_from(*instance.find(ended))); });
}

// May what it awaits come again? Only if a return undoes who ended it, and leaves this visit.
bool may_await_again(const Instance& instance, const Visit& visit) {
  const Visit* ender = instance.find(visit.awaiting_ended_by);
  if (ender == nullptr) return false;
  const VisitSet behind = ancestors(instance, visit.id);
  for (const VisitId id : ancestors(instance, ender->id)) {
    const bool is_ended =
        std::find(ender->ended.begin(), ender->ended.end(), id) != ender->ended.end();
    if (id != visit.id && !is_ended && !contains(behind, id)) return true;
  }
  return false;
}

bool is_foldable(const Instance& instance, const Visit& visit) {
  if (visit.state != VisitState::done || visit.is_awaiting()) return false;
  if (!visit.awaits.empty() && may_await_again(instance, visit)) return false;
  for (const Arrival& arrival : instance.waiting) {
    if (arrival.from == visit.id) return false;
  }
  for (const Visit& other : instance.visits) {
    if (contains(other.ruled_by, visit.id) && !is_closed(other)) return false;
    if (other.host == visit.id) return false;
  }
  return is_needed_by_no_return(instance, visit);
}

void replace(std::vector<VisitId>& set, VisitId gone, const VisitSet& by) {
  const auto at = std::find(set.begin(), set.end(), gone);
  if (at == set.end()) return;
  set.erase(at);
  insert_all(set, by);
}

// What was inside goes with it; what it wrote was written by the visit around it.
void take_away_inside(Instance& instance, VisitId gone) {
  const VisitSet inside = visits_inside(instance, gone);
  const VisitId around = instance.find(gone)->scope;
  if (inside.empty() && !around) return;
  const auto hand_over = [&](Cells& cells) {
    for (auto at = cells.begin(); at != cells.end(); ++at) {
      const VisitId writer = at->second.writer;
      if (writer != gone && !contains(inside, writer)) continue;
      cells.edit(at).writer = around ? around : gone;
    }
  };
  hand_over(instance.data);
  for (auto& [turn, cells] : instance.scopes) hand_over(cells);
  for (const VisitId id : inside) instance.scopes.erase(id);
  instance.visits.erase_if([&](const Visit& v) { return contains(inside, v.id); });
}

}  // namespace

void take_away(Instance& instance, VisitId gone) {
  take_away_inside(instance, gone);
  instance.scopes.erase(gone);
  const VisitSet behind = follows_from(*instance.find(gone));
  for (std::size_t i = 0; i < instance.visits.size(); ++i) {
    Visit& visit = instance.visits.edit(i);
    for (Arrival& arrival : visit.took) replace(arrival.after, gone, behind);
    for (Arrival& arrival : visit.absorbed) replace(arrival.after, gone, behind);
    for (Arrival& arrival : visit.ended_arrivals) replace(arrival.after, gone, behind);
    replace(visit.ruled_by, gone, behind);
    replace(visit.ended_awaiting, gone, behind);
  }
  for (Arrival& arrival : instance.waiting) replace(arrival.after, gone, behind);
  instance.visits.erase_if([&](const Visit& visit) { return visit.id == gone; });
}

namespace {

// A visit and, before it can be contracted, those that it ended.
void take_away_with_ended(Instance& instance, VisitId gone) {
  std::vector<VisitId> ended;
  std::swap(ended, instance.edit(gone)->ended);
  Arrival through;
  for (const VisitId visit : ended) {
    insert_all(through.after, follows_from(*instance.find(visit)));
    instance.visits.erase_if([&](const Visit& v) { return v.id == visit; });
  }
  if (!through.after.empty()) instance.edit(gone)->ended_arrivals.push_back(through);
  take_away(instance, gone);
}

}  // namespace

void fold_away(Instance& instance, VisitId closed) {
  const Visit& newest = *instance.find(closed);
  std::vector<VisitId> finished;
  for (const Visit& visit : instance.visits) {
    const bool is_round_of_it = visit.step == newest.step && visit.scope == newest.scope &&
                                visit.is_of_step() == newest.is_of_step();
    if (is_round_of_it && visit.state == VisitState::done) finished.push_back(visit.id);
  }
  if (finished.size() <= kept_rounds) return;
  finished.resize(finished.size() - kept_rounds);
  for (const VisitId visit : finished) {
    if (is_foldable(instance, *instance.find(visit))) take_away_with_ended(instance, visit);
  }
  std::erase_if(instance.scopes,
                [&](const auto& papers) { return instance.find(papers.first) == nullptr; });
}

}  // namespace banli::execution
