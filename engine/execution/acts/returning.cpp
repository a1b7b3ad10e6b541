#include <algorithm>

#include "execution/acts.hpp"
#include "execution/nodes.hpp"
#include "execution/returns.hpp"
#include "execution/run.hpp"
#include "execution/seats.hpp"
#include "execution/signer_before.hpp"

namespace banli::execution {

namespace {

const Seat* last_seat_of(const Visit& visit, std::string_view actor) {
  const Seat* last = nullptr;
  for (const Seat& seat : visit.seats) {
    if (seat.by != actor || !is_closed(seat.state)) continue;
    if (last == nullptr || seat.acted >= last->acted) last = &seat;
  }
  return last;
}

// By the time of the act: of parallel steps the one opened first may be done last.
const Visit* last_acted(const Move& move, std::string_view actor) {
  const Visit* last = nullptr;
  Instant acted;
  for (const Visit& visit : move.instance().visits) {
    const Seat* seat = last_seat_of(visit, actor);
    if (seat == nullptr || (last != nullptr && seat->acted < acted)) continue;
    last = &visit;
    acted = seat->acted;
  }
  return last;
}

Seat opened_again(Seat seat) {
  seat.state = SeatState::open;
  seat.by.clear();
  seat.answer.clear();
  seat.acted = {};
  return seat;
}

// Who acted behind a seat: spoke there, or asked others in his turn.
const Seat* acted_behind(const Visit& visit, const Seat& own) {
  const auto asked_others = [&](const Seat& behind) {
    return std::ranges::any_of(visit.seats,
                               [&](const Seat& seat) { return seat.asked_by == behind.number; });
  };
  for (const Seat& behind : visit.seats) {
    const bool is_behind = behind.asked_by == own.number && behind.placed == "after";
    if (is_behind && (!behind.by.empty() || asked_others(behind))) return &behind;
  }
  return nullptr;
}

// The own seat of a step that is still open opens again; nothing else changes, but that in order
// the later seats wait again, and that what stopped at an incident after it was decided is not
// decided any more.
Done reopen_seat(Move& move, const Visit& visit, std::string_view actor) {
  const VisitId id = visit.id;
  const std::vector<Seat> seats = visit.seats;
  const Seat own = *last_seat_of(visit, actor);
  const bool is_decided = visit.incident.has_value();
  const auto* approve = std::get_if<graph::Approve>(&move.step_of(visit).node);
  const bool in_turn =
      approve != nullptr && approve->voting.pass.mode == graph::Pass::Mode::in_order;
  if (const Seat* behind = acted_behind(visit, own)) {
    return refuse("others-have-acted", {{"step", visit.step}, {"person", behind->holder}});
  }
  for (const Seat& other : seats) {
    // One who speaks for two seats spoke once; in order he speaks for each in its turn.
    const bool went_with_it = !in_turn && other.number != own.number && other.by == own.by &&
                              other.acted == own.acted && is_closed(other.state);
    if (went_with_it) {
      move.emit(SeatChanged{id, "taken-back", opened_again(other), std::nullopt});
      continue;
    }
    if (other.asked_by == own.number && other.placed == "after" && !is_closed(other.state)) {
      Seat gone = other;
      gone.state = SeatState::removed;
      move.emit(SeatChanged{id, "removed", std::move(gone), std::nullopt});
      continue;
    }
    const bool has_a_turn = other.placed.empty() && !is_left_out(other);
    const bool comes_later = in_turn && has_a_turn && other.number > own.number;
    if (comes_later && other.claimed) {
      return refuse("others-have-acted", {{"step", visit.step}, {"person", other.holder}});
    }
    const bool is_superseded = other.state == SeatState::superseded;
    if (!comes_later && !is_superseded) continue;
    if (other.state == SeatState::waiting) continue;
    // A deadline may have put the own seat before those that stood first: they had waited too.
    const bool waits = comes_later || (in_turn && has_a_turn && is_superseded);
    Seat again = opened_again(other);
    if (waits) again.state = SeatState::waiting;
    move.emit(SeatChanged{id, waits ? "waits-again" : "opened", std::move(again), std::nullopt});
  }
  if (is_decided) move.emit(IncidentResolved{id});
  move.emit(SeatChanged{id, "taken-back", opened_again(own), std::nullopt});
  return {};
}

// Somebody besides the actor who claimed or did something in what would be undone. What was done
// before he acted stood there again by itself.
std::optional<text::Refusal> who_stands_in_the_way(const Move& move, VisitId target,
                                                   std::string_view actor) {
  const Instant own_act = last_seat_of(move.visit(target), actor)->acted;
  for (const VisitId id : cone(move.instance(), {target})) {
    const Visit& visit = move.visit(id);
    const bool is_met = std::any_of(visit.waits.begin(), visit.waits.end(), [](const Wait& wait) {
      return wait.met && wait.kind != "opens";
    });
    if (id != target && is_met) {
      return text::Refusal{"others-have-acted", {{"step", visit.step}, {"person", "-"}}, {}};
    }
    for (const Seat& seat : visit.seats) {
      const bool is_touched = seat.claimed || !seat.by.empty();
      const bool is_from_before = id != target && !seat.by.empty() && seat.acted < own_act;
      if (!is_touched || is_from_before || (id == target && seat.by == actor)) continue;
      return text::Refusal{
          "others-have-acted", {{"step", visit.step}, {"person", seat.person()}}, {}};
    }
  }
  return std::nullopt;
}

}  // namespace

Done act(Move& move, const Return& command) {
  auto place = place_to_return(move, command.task);
  if (!place) return std::unexpected(std::move(place.error()));
  move.act_for(place->for_whom);
  if (command.reason.empty()) return refuse("reason-wanted", {{"act", "return"}});
  if (means_signer_before(move, *place, command.to)) {
    const Visit& visit = move.visit(place->visit);
    const Seat* before = signer_before(visit, place->seat);
    if (before == nullptr) return refuse("nothing-to-return-to", {{"step", visit.step}});
    return return_to_signer(move, *place, *before, command.reason), Done();
  }
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
  if (visit == nullptr || last_seat_of(*visit, actor) == nullptr)
    return refuse("nothing-to-take-back");
  if (visit->state == VisitState::live) return reopen_seat(move, *visit, actor);
  if (visit != last) {
    return refuse("not-your-last-act", {{"step", visit->step}, {"last", last->step}});
  }
  if (auto refusal = who_stands_in_the_way(move, visit->id, actor)) {
    return std::unexpected(std::move(*refusal));
  }
  if (visit->scope && move.visit(visit->scope).state != VisitState::live) {
    return refuse("scope-closed",
                  {{"step", visit->step}, {"group", move.visit(visit->scope).step}});
  }
  if (const Visit* done = passed_for_good(move, {visit->id})) {
    const Bilingual& why = move.step_of(*done).final;
    return refuse("final-step-passed", {{"step", done->step}, {"why", why.in(Language::chinese)}});
  }
  Returned event;
  event.act = "take-back";
  return_to(move, {visit->id}, std::move(event));
  return {};
}

}  // namespace banli::execution
