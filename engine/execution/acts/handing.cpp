// A seat goes to somebody else, for good or for advice; it stays the same seat of the gate.
#include <algorithm>

#include "execution/acts.hpp"
#include "execution/seats.hpp"

namespace banli::execution {

namespace {

constexpr std::uint32_t transfers_limit = 5;

// The seat's place and the person it shall go to, or why it may not.
struct Handing {
  Place place;
  std::string to;
};

bool has_another_seat(const Visit& visit, const Seat& seat, const std::string& person) {
  return std::ranges::any_of(visit.seats, [&](const Seat& other) {
    const bool is_his = other.holder == person || other.by == person;
    return is_his && other.number != seat.number && !is_left_out(other);
  });
}

std::optional<text::Refusal> why_not_to(const Move& move, const Place& place,
                                        const office::Person* person, const std::string& to,
                                        bool merges) {
  if (person == nullptr) return text::Refusal{"unknown-person", {{"person", to}}, {}};
  const Visit& visit = move.visit(place.visit);
  if (place.seat.holder == person->name) {
    return text::Refusal{"holds-it-already", {{"step", visit.step}, {"person", to}}, {}};
  }
  if (is_kept_out(move, visit, person->name)) {
    return text::Refusal{"barred-by-separation", {{"step", visit.step}, {"actor", to}}, {}};
  }
  if (!merges && has_another_seat(visit, place.seat, person->name)) {
    return text::Refusal{"has-a-seat-already", {{"step", visit.step}, {"person", to}}, {}};
  }
  return std::nullopt;
}

Allowed<Handing> handing_of(Move& move, const TaskRef& task, const std::string& to, bool merges) {
  auto place = place_to_work(move, task, move.situation().actor);
  if (!place) return std::unexpected(std::move(place.error()));
  const auto* person = move.situation().office.organisation->find_person(to);
  if (auto refusal = why_not_to(move, *place, person, to, merges)) {
    return std::unexpected(std::move(*refusal));
  }
  move.act_for(place->for_whom);
  return Handing{std::move(*place), person->name};
}

std::vector<Place> seats_held_by(const Instance& instance, const std::string& person) {
  std::vector<Place> places;
  for (const Visit& visit : instance.visits) {
    if (visit.state != VisitState::live) continue;
    for (const Seat& seat : visit.seats) {
      const bool is_his = seat.holder == person || seat.owner == person;
      if (is_his && !is_closed(seat.state)) places.push_back({visit.id, seat, {}});
    }
  }
  return places;
}

void change(Move& move, const Place& place, std::string act, Seat seat, const std::string& words) {
  SeatChanged changed{place.visit, std::move(act), std::move(seat), std::nullopt};
  if (!words.empty()) changed.opinion = move.written(words, Move::Kept::redactable);
  move.emit(std::move(changed));
}

}  // namespace

Done act(Move& move, const Transfer& command) {
  auto handing = handing_of(move, command.task, command.to, command.merges);
  if (!handing) return std::unexpected(std::move(handing.error()));
  Seat seat = handing->place.seat;
  if (seat.transfers >= transfers_limit) {
    return refuse("transferred-too-often", {{"step", move.visit(handing->place.visit).step},
                                            {"limit", std::to_string(transfers_limit)}});
  }
  ++seat.transfers;
  seat.merged = has_another_seat(move.visit(handing->place.visit), seat, handing->to);
  seat.claimed = true;
  seat.holder = handing->to;
  change(move, handing->place, "transferred", std::move(seat), command.reason);
  return {};
}

// By who keeps the process: what waits for the leaver, in whatever state, and advice he is owed.
Done act(Move& move, const HandOver& command) {
  const auto* from = move.situation().office.organisation->find_person(command.from);
  const std::string leaver = from == nullptr ? command.from : from->name;
  const auto* to = move.situation().office.organisation->find_person(command.to);
  if (command.reason.empty()) return refuse("reason-wanted", {{"act", "hand-over"}});
  const std::vector<Place> places = seats_held_by(move.instance(), leaver);
  for (const Place& place : places) {
    if (auto refusal = why_not_to(move, place, to, command.to, command.merges)) {
      return std::unexpected(std::move(*refusal));
    }
  }
  for (const Place& place : places) {
    Seat seat = place.seat;
    std::string& whose = seat.holder == leaver ? seat.holder : seat.owner;
    whose = to->name;
    seat.merged = seat.merged || has_another_seat(move.visit(place.visit), seat, to->name);
    seat.claimed = true;
    change(move, place, "handed-over", std::move(seat), command.reason);
  }
  if (places.empty()) return refuse("nothing-to-hand-over", {{"person", leaver}});
  return {};
}

Done act(Move& move, const Delegate& command) {
  auto handing = handing_of(move, command.task, command.to, false);
  if (!handing) return std::unexpected(std::move(handing.error()));
  Seat seat = handing->place.seat;
  seat.claimed = true;
  const std::string& for_whom = handing->place.for_whom;
  seat.owner = for_whom.empty() ? move.situation().actor : for_whom;
  seat.holder = handing->to;
  change(move, handing->place, "delegated", std::move(seat), command.reason);
  return {};
}

// Advice, and never a vote: the seat goes back to who asked for it.
Done act(Move& move, const Resolve& command) {
  auto place = place_of(move, command.task, move.situation().actor);
  if (!place) return std::unexpected(std::move(place.error()));
  move.act_for(place->for_whom);
  const std::string& step = move.visit(place->visit).step;
  if (place->seat.owner.empty()) return refuse("nothing-to-advise", {{"step", step}});
  if (command.advice.empty()) return refuse("advice-wanted", {{"step", step}});
  Seat seat = place->seat;
  seat.holder = std::exchange(seat.owner, "");
  change(move, *place, "advised", std::move(seat), command.advice);
  return {};
}

}  // namespace banli::execution
