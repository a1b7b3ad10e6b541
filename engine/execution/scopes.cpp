#include "execution/scopes.hpp"

#include <algorithm>

#include "execution/nodes.hpp"
#include "execution/run.hpp"
#include "execution/turns.hpp"

namespace banli::execution {

namespace {

bool is_over(const Instance& instance, const Visit& owner) {
  const bool has_live =
      std::any_of(instance.visits.begin(), instance.visits.end(), [&](const Visit& visit) {
        return visit.scope == owner.id && visit.state == VisitState::live;
      });
  if (has_live) return false;
  return std::none_of(instance.waiting.begin(), instance.waiting.end(),
                      [&](const Arrival& arrival) { return arrival.scope == owner.id; });
}

}  // namespace

void enter_scope(Move& move, VisitId owner, graph::FlowIndex entry) {
  const graph::Flow& flow = move.graph().flow(entry);
  const std::string& from = move.graph().step(flow.from).name;
  const std::string& to = move.graph().step(flow.to).name;
  const Arrival first{owner, from, flow.ordinal, to, owner, {owner}};
  begin({move, flow.to, {first}, owner, Entering::How::forward, 0, {}, {}});
}

bool finish_one_scope(Move& move) {
  for (const Visit& visit : move.instance().visits) {
    if (!visit.owns_scope() || visit.state != VisitState::live || visit.incident) continue;
    if (!visit.is_open_yet()) continue;
    if (!is_over(move.instance(), visit) && !has_enough_turns(move, visit.id)) continue;
    resume(move, visit.id);
    return true;
  }
  return false;
}

std::vector<VisitId> scopes_waiting_at(const Instance& instance, std::string_view step) {
  std::vector<VisitId> scopes;
  for (const Arrival& arrival : instance.waiting) {
    if (arrival.to == step) insert(scopes, arrival.scope);
  }
  return scopes;
}

Inside inside_of(const Instance& instance, VisitId owner) {
  Inside inside;
  const VisitSet all = visits_inside(instance, owner);
  for (const VisitId id : all) {
    if (instance.find(id)->state == VisitState::live) inside.visits.push_back(id);
  }
  for (const Arrival& arrival : instance.waiting) {
    if (arrival.scope == owner || contains(all, arrival.scope)) inside.arrivals.push_back(arrival);
  }
  return inside;
}

void end_with_inside(const Instance& instance, VisitId visit, VisitOpened& event) {
  const auto add = [&](VisitId id) {
    if (std::find(event.ended.begin(), event.ended.end(), id) == event.ended.end()) {
      event.ended.push_back(id);
    }
  };
  add(visit);
  Inside inside = inside_of(instance, visit);
  for (const VisitId id : inside.visits) add(id);
  for (Arrival& arrival : inside.arrivals) event.ended_arrivals.push_back(std::move(arrival));
}

}  // namespace banli::execution
