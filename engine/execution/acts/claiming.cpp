#include "execution/acts.hpp"
#include "execution/seats.hpp"

namespace banli::execution {

Done act(Move& move, const Claim& command) {
  const std::string& actor = move.situation().actor;
  auto place = place_of(move, command.task, actor);
  if (!place) return std::unexpected(std::move(place.error()));
  if (place->seat.claimed) return {};  // his already
  Seat seat = place->seat;
  seat.claimed = true;
  seat.holder = actor;
  move.emit(SeatChanged{place->visit, "claimed", std::move(seat), std::nullopt});
  return {};
}

Done act(Move& move, const Release& command) {
  auto place = place_of(move, command.task, move.situation().actor);
  if (!place) return std::unexpected(std::move(place.error()));
  Seat seat = place->seat;
  if (!seat.claimed) return refuse("not-claimed", {{"step", move.visit(place->visit).step}});
  seat.claimed = false;
  if (!seat.role.empty()) seat.holder.clear();
  move.emit(SeatChanged{place->visit, "released", std::move(seat), std::nullopt});
  return {};
}

}  // namespace banli::execution
