#include "execution/tally.hpp"
#include "execution/working.hpp"

namespace banli::execution {

namespace {

Order order_of(const graph::Approve& approve) {
  const bool in_turn = approve.voting.pass.mode == graph::Pass::Mode::in_order;
  return in_turn ? Order::in_turn : Order::together;
}

void open_next_in_turn(Move& move, VisitId id) {
  const std::vector<Seat> seats = move.visit(id).seats;
  for (const Seat& seat : seats) {
    if (seat.state == SeatState::open) return;
    if (seat.state != SeatState::waiting) continue;
    Seat next = seat;
    next.state = SeatState::open;
    return move.emit(SeatChanged{id, "opened", std::move(next), std::nullopt});
  }
}

std::string last_voter(const Visit& visit) {
  const Seat* last = nullptr;
  for (const Seat& seat : visit.seats) {
    const bool has_voted = is_closed(seat.state) && !seat.by.empty();
    if (has_voted && (last == nullptr || seat.acted >= last->acted)) last = &seat;
  }
  return last == nullptr ? std::string() : last->by;
}

}  // namespace

void enter(const graph::Approve& approve, const Entering& at) {
  auto seats = seats_for(at, approve.work, order_of(approve));
  weigh(at.move, at.scope, approve, seats);
  open_work(at, approve.work, std::move(seats));
}

void resume(const graph::Approve& approve, Move& move, VisitId id) {
  auto fresh = seats_for(move, id, approve.work, order_of(approve));
  weigh(move, id, approve, fresh);
  if (!has_seats(move, id, approve.work, fresh)) return;
  const Verdict verdict = tally(approve.voting, move.visit(id).seats);
  if (verdict == Verdict::open) return open_next_in_turn(move, id);
  supersede_rest(move, id);
  const std::vector<Seat>& seats = move.visit(id).seats;
  const graph::Arrows& arrows = verdict == Verdict::approved ? approve.approved : approve.rejected;
  move.leave(id, arrows, last_voter(move.visit(id)), std::string(name(verdict)), words(seats));
}

}  // namespace banli::execution
