#include "execution/working.hpp"

namespace banli::execution {

void enter(const graph::Choose& choose, const Entering& at) {
  if (!choose.answers.empty()) {
    return open_work(at, choose.work);
  }
  VisitOpened event = at.move.opening(at);
  const VisitId visit = event.visit;
  at.move.emit(std::move(event));
  resume(choose, at.move, visit);
}

void resume(const graph::Choose& choose, Move& move, VisitId id) {
  if (choose.answers.empty()) return move.leave(id, choose.branches, "", "");
  if (!has_seats(move, id, choose.work)) return;
  const std::vector<Seat> seats = move.visit(id).seats;
  for (const Seat& seat : seats) {
    if (seat.state != SeatState::done) continue;
    supersede_rest(move, id);
    for (const graph::Answer& answer : choose.answers) {
      if (answer.name == seat.answer) return move.follow(id, answer.arrow, seat.by, answer.name);
    }
  }
}

}  // namespace banli::execution
