#include "execution/nodes.hpp"
#include "execution/scopes.hpp"
#include "execution/stages.hpp"

namespace banli::execution {

namespace {

// All in its own scope: inside a group only the group ends.
void end_everything(const Entering& at, VisitOpened& event) {
  const Instance& instance = at.move.instance();
  for (const Visit& visit : instance.visits) {
    if (visit.state == VisitState::live && visit.scope == at.scope) {
      end_with_inside(instance, visit.id, event);
    }
  }
  for (const Arrival& arrival : instance.waiting) {
    if (arrival.scope == at.scope && arrival != at.took.front()) {
      event.ended_arrivals.push_back(arrival);
    }
  }
}

}  // namespace

void enter(const graph::End& end, const Entering& at) {
  VisitOpened event = at.move.opening(at);
  if (end.stops == graph::End::Stops::all) end_everything(at, event);
  const VisitId visit = event.visit;
  at.move.emit(std::move(event));
  resume(end, at.move, visit);
}

void resume(const graph::End& end, Move& move, VisitId id) {
  const VisitId scope = move.visit(id).scope;
  move.close(id, "", end.error, {});
  if (end.error.empty() || catch_error(move, scope, end.error)) return;
  move.emit(CaseEnded{CaseState::completed, end.error, std::nullopt});
}

}  // namespace banli::execution
