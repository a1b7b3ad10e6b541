#include "execution/acts.hpp"
#include "execution/seats.hpp"

namespace banli::execution {

Done act(Move& move, const Claim& command) {
  const std::string& actor = move.situation().actor;
  auto place = place_of(move, command.task, actor);
  if (!place) return std::unexpected(std::move(place.error()));
  move.act_for(place->for_whom);
  Seat seat = place->seat;
  const bool is_taken_back = !seat.owner.empty() && seat.owner == actor;
  if (seat.claimed && !is_taken_back) return {};  // his already
  seat.claimed = true;
  seat.owner.clear();
  seat.holder = place->for_whom.empty() ? actor : place->for_whom;
  move.emit(SeatChanged{place->visit, is_taken_back ? "recalled" : "claimed", std::move(seat),
                        std::nullopt});
  return {};
}

Done act(Move& move, const Release& command) {
  auto place = place_of(move, command.task, move.situation().actor);
  if (!place) return std::unexpected(std::move(place.error()));
  move.act_for(place->for_whom);
  Seat seat = place->seat;
  if (!seat.owner.empty()) {  // he gives no advice
    seat.holder = std::exchange(seat.owner, "");
    move.emit(SeatChanged{place->visit, "released", std::move(seat), std::nullopt});
    return {};
  }
  if (!seat.claimed) return refuse("not-claimed", {{"step", move.visit(place->visit).step}});
  seat.claimed = false;
  if (!seat.role.empty()) seat.holder.clear();
  move.emit(SeatChanged{place->visit, "released", std::move(seat), std::nullopt});
  return {};
}

}  // namespace banli::execution
