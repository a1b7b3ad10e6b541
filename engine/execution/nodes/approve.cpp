#include <algorithm>

#include "execution/signers.hpp"
#include "execution/tally.hpp"
#include "execution/working.hpp"

namespace banli::execution {

namespace {

// One at a time: while somebody is asked nobody else is. Added signers come before those who follow
// in the gate.
void open_next_in_turn(Move& move, const graph::Approve& approve, VisitId id) {
  if (approve.voting.pass.mode != graph::Pass::Mode::in_order) return;
  const Visit& visit = move.visit(id);
  const Seat* next = nullptr;
  for (const Seat& seat : visit.seats) {
    if (seat.state == SeatState::open) return;
    if (!has_next_turn(visit, seat)) continue;
    const bool is_sooner = next == nullptr || (next->placed.empty() && !seat.placed.empty());
    if (is_sooner) next = &seat;
  }
  if (next == nullptr) return;
  Seat seat = *next;
  seat.state = SeatState::open;
  move.emit(SeatChanged{id, "opened", std::move(seat), std::nullopt});
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
