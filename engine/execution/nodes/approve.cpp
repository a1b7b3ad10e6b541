#include "execution/tally.hpp"
#include "execution/working.hpp"

namespace banli::execution {

namespace {

std::vector<Seat> seats_of(const Move& move, const graph::Approve& approve) {
  const bool in_turn = approve.voting.pass.mode == graph::Pass::Mode::in_order;
  auto seats = seats_for(move, approve.work, in_turn ? Order::in_turn : Order::together);
  weigh(move, approve, seats);
  return seats;
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
  open_work(at, approve.work, seats_of(at.move, approve));
}

void resume(const graph::Approve& approve, Move& move, VisitId id) {
  if (!has_seats(move, id, seats_of(move, approve))) return;
  const Verdict verdict = tally(approve.voting, move.visit(id).seats);
  if (verdict == Verdict::open) return open_next_in_turn(move, id);
  supersede_rest(move, id);
  const std::vector<Seat>& seats = move.visit(id).seats;
  const graph::Arrows& arrows = verdict == Verdict::approved ? approve.approved : approve.rejected;
  move.leave(id, arrows, last_voter(move.visit(id)), std::string(name(verdict)), words(seats));
}

}  // namespace banli::execution
