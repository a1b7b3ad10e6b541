#include "execution/nodes.hpp"

namespace banli::execution {

void enter(const graph::End& end, const Entering& at) {
  VisitOpened event = at.move.opening(at.step, at.took);
  if (end.stops == graph::End::Stops::all) {
    for (const Visit& visit : at.move.instance().visits) {
      if (visit.state == VisitState::live) event.ended.push_back(visit.id);
    }
    for (const Arrival& arrival : at.move.instance().waiting) {
      if (arrival != at.took.front()) event.ended_arrivals.push_back(arrival);
    }
  }
  const VisitId visit = event.visit;
  at.move.emit(std::move(event));
  resume(end, at.move, visit);
}

void resume(const graph::End&, Move& move, VisitId id) { move.close(id, "", "", {}); }

}  // namespace banli::execution
