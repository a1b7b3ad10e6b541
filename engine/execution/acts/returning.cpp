#include <algorithm>

#include "execution/acts.hpp"
#include "execution/nodes.hpp"
#include "execution/returns.hpp"
#include "execution/run.hpp"
#include "execution/seats.hpp"

namespace banli::execution {

namespace {

bool has_acted(const Visit& visit, std::string_view actor) {
  return std::any_of(visit.seats.begin(), visit.seats.end(), [&](const Seat& seat) {
    return seat.by == actor && is_closed(seat.state) && seat.state != SeatState::superseded;
  });
}

const Visit* last_acted(const Move& move, std::string_view actor) {
  const auto& visits = move.instance().visits;
  const auto found = std::find_if(visits.rbegin(), visits.rend(),
                                  [&](const Visit& visit) { return has_acted(visit, actor); });
  return found == visits.rend() ? nullptr : &*found;
}

// The own seat of a step that is still open opens again; nothing else changes.
Done reopen_seat(Move& move, const Visit& visit, std::string_view actor) {
  const VisitId id = visit.id;
  const std::vector<Seat> seats = visit.seats;
  for (const Seat& seat : seats) {
    if (seat.by != actor || !is_closed(seat.state)) continue;
    for (const Seat& next : seats) {  // in order: whose turn came by this vote waits again
      if (next.state != SeatState::open || next.number <= seat.number) continue;
      const auto* approve = std::get_if<graph::Approve>(&move.step_of(visit).node);
      const bool in_turn =
          approve != nullptr && approve->voting.pass.mode == graph::Pass::Mode::in_order;
      if (!in_turn) continue;
      if (next.claimed) {
        return refuse("others-have-acted", {{"step", visit.step}, {"person", next.holder}});
      }
      Seat waits = next;
      waits.state = SeatState::waiting;
      move.emit(SeatChanged{id, "waits-again", std::move(waits), std::nullopt});
    }
    Seat own = seat;
    own.state = SeatState::open;
    own.by.clear();
    own.answer.clear();
    own.acted = {};
    move.emit(SeatChanged{id, "taken-back", std::move(own), std::nullopt});
    break;
  }
  return {};
}

// Somebody besides the actor who claimed or did something in what would be undone.
std::optional<text::Refusal> who_stands_in_the_way(const Move& move, VisitId target,
                                                   std::string_view actor) {
  for (const VisitId id : cone(move.instance(), {target})) {
    const Visit& visit = move.visit(id);
    for (const Seat& seat : visit.seats) {
      const bool is_touched = seat.claimed || !seat.by.empty();
      if (!is_touched || (id == target && seat.by == actor)) continue;
      return text::Refusal{"others-have-acted", {{"step", visit.step}, {"person", seat.holder}}, {}};
    }
  }
  return std::nullopt;
}

}  // namespace

Done act(Move& move, const Return& command) {
  auto place = place_of(move, command.task, move.situation().actor);
  if (!place) return std::unexpected(std::move(place.error()));
  if (command.reason.empty()) return refuse("reason-wanted", {{"act", "return"}});
  auto targets = targets_of(move, place->visit, command.to);
  if (!targets) return std::unexpected(std::move(targets.error()));
  Returned event;
  event.from = place->visit;
  event.act = "return";
  event.reason = move.written(command.reason, Move::Kept::redactable);
  return_to(move, *targets, std::move(event));
  return {};
}

Done act(Move& move, const TakeBack& command) {
  const std::string& actor = move.situation().actor;
  const Visit* last = last_acted(move, actor);
  const Visit* visit = command.task.visit ? move.instance().find(command.task.visit) : last;
  if (visit == nullptr || !has_acted(*visit, actor)) return refuse("nothing-to-take-back");
  if (visit->state == VisitState::live) return reopen_seat(move, *visit, actor);
  if (visit != last) {
    return refuse("not-your-last-act", {{"step", visit->step}, {"last", last->step}});
  }
  if (auto refusal = who_stands_in_the_way(move, visit->id, actor)) {
    return std::unexpected(std::move(*refusal));
  }
  Returned event;
  event.act = "take-back";
  return_to(move, {visit->id}, std::move(event));
  return {};
}

}  // namespace banli::execution
