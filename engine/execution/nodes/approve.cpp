#include <algorithm>

#include "execution/signers.hpp"
#include "execution/tally.hpp"
#include "execution/working.hpp"

namespace banli::execution {

namespace {

// Who signs behind somebody waits again where he sent it back to him: once that one has agreed anew
// it is his turn, before those who follow in the gate.
bool is_next_behind(const std::vector<Seat>& seats, const Seat& seat) {
  if (seat.state != SeatState::waiting || seat.placed != name(Placed::after)) return false;
  return std::ranges::any_of(seats, [&](const Seat& asker) {
    return asker.number == seat.asked_by && asker.state == SeatState::agreed;
  });
}

// One at a time: nobody is asked while somebody is asked already, nor before the signers whom he
// wants before him have spoken.
void open_next_in_turn(Move& move, const graph::Approve& approve, VisitId id) {
  if (approve.voting.pass.mode != graph::Pass::Mode::in_order) return;
  const std::vector<Seat> seats = move.visit(id).seats;
  if (std::ranges::any_of(seats, [](const Seat& s) { return s.state == SeatState::open; })) return;
  const auto open = [&](Seat next) {
    next.state = SeatState::open;
    move.emit(SeatChanged{id, "opened", std::move(next), std::nullopt});
  };
  for (const Seat& seat : seats) {
    if (is_next_behind(seats, seat)) return open(seat);
  }
  for (const Seat& seat : seats) {
    if (seat.state == SeatState::waiting && seat.placed.empty()) return open(seat);
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
