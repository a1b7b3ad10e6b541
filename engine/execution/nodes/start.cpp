#include "execution/nodes.hpp"

namespace banli::execution {

// Reached only by a return: the starter is asked for what he started with.
void enter(const graph::Start&, const Entering& at) {
  VisitOpened event = at.move.opening(at);
  Seat seat;
  seat.holder = at.move.instance().starter;
  seat.rule = "starter";
  event.seats.push_back(std::move(seat));
  at.move.emit(std::move(event));
}

void resume(const graph::Start& start, Move& move, VisitId visit) {
  const std::string by = move.visit(visit).seats.front().by;
  move.close(visit, by, "", {start.then});
}

}  // namespace banli::execution
