#include <algorithm>

#include "execution/signers.hpp"
#include "execution/tally.hpp"
#include "execution/working.hpp"

namespace banli::execution {

namespace {

// One at a time: nobody is asked while somebody is asked already, nor before the signers whom he
// wants before him have spoken.
void open_next_in_turn(Move& move, const graph::Approve& approve, VisitId id) {
  if (approve.voting.pass.mode != graph::Pass::Mode::in_order) return;
  const std::vector<Seat> seats = move.visit(id).seats;
  if (std::ranges::any_of(seats, [](const Seat& s) { return s.state == SeatState::open; })) return;
  for (const Seat& seat : seats) {
    if (seat.state != SeatState::waiting || !seat.placed.empty()) continue;
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
  open_work(at, approve.work, &approve);
}

void resume(const graph::Approve& approve, Move& move, VisitId id) {
  if (!has_seats(move, id, approve.work, &approve)) return;
  const std::vector<Seat> counted = counted_seats(move.visit(id));
  const Verdict verdict = tally(approve.voting, counted);
  if (verdict == Verdict::open) return open_next_in_turn(move, approve, id);
  supersede_rest(move, id);
  const graph::Arrows& arrows = verdict == Verdict::approved ? approve.approved : approve.rejected;
  move.leave(id, arrows, last_voter(move.visit(id)), std::string(name(verdict)), words(counted));
}

}  // namespace banli::execution
