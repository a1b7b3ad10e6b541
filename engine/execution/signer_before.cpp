#include "execution/signer_before.hpp"

namespace banli::execution {

bool means_signer_before(const Move& move, const Place& place, const std::vector<std::string>& to) {
  const Visit& visit = move.visit(place.visit);
  const auto* gate = std::get_if<graph::Approve>(&move.step_of(visit).node);
  const bool is_in_order = gate != nullptr && gate->voting.pass.mode == graph::Pass::Mode::in_order;
  const auto named = to.size() == 1 ? move.graph().find_called(to.front()) : std::nullopt;
  return is_in_order && named && move.graph().step(*named).name == visit.step;
}

const Seat* signer_before(const Visit& visit, const Seat& own) {
  const Seat* before = nullptr;
  for (const Seat& seat : visit.seats) {
    const bool has_signed = seat.placed.empty() && is_closed(seat.state) && !seat.by.empty();
    const bool is_later = before != nullptr && seat.acted < before->acted;
    if (has_signed && !is_later && seat.number != own.number) before = &seat;
  }
  return before;
}

void return_to_signer(Move& move, const Place& place, Seat before, const std::string& reason) {
  Seat own = place.seat;
  own.state = SeatState::waiting;
  before.state = SeatState::open;
  before.by.clear();
  before.answer.clear();
  before.acted = {};
  const Written why = move.written(reason, Move::Kept::redactable);
  move.emit(SeatChanged{place.visit, "waits-again", std::move(own), why});
  move.emit(SeatChanged{place.visit, "returned-to", std::move(before), std::nullopt});
}

}  // namespace banli::execution
