// Signers who are added to a gate, or taken away from it.
#include <algorithm>

#include "execution/acts.hpp"
#include "execution/nodes.hpp"
#include "execution/seats.hpp"
#include "execution/signers.hpp"
#include "execution/staffing.hpp"

namespace banli::execution {

namespace {

std::uint32_t depth_of(const Visit& visit, const Seat& seat) {
  if (seat.asked_by == 0) return 0;
  const Seat* asker = visit.find_seat(seat.asked_by);
  return asker == nullptr ? 1 : depth_of(visit, *asker) + 1;
}

// The persons as the office knows them, or why one of them cannot sign here.
Allowed<std::vector<std::string>> signers_of(const Move& move, const Visit& visit,
                                             const std::vector<std::string>& written) {
  if (written.empty()) return refuse("signers-wanted", {{"step", visit.step}});
  std::vector<std::string> names;
  for (const std::string& one : written) {
    const auto* person = move.situation().office.organisation->find_person(one);
    if (person == nullptr) return refuse("unknown-person", {{"person", one}});
    if (is_kept_out(move, visit, person->name)) {
      return refuse("barred-by-separation", {{"step", visit.step}, {"actor", person->name}});
    }
    const bool has_seat = std::ranges::any_of(visit.seats, [&](const Seat& seat) {
      return !is_left_out(seat) && (seat.holder == person->name || seat.by == person->name);
    });
    if (has_seat || std::ranges::count(names, person->name) > 0) {
      return refuse("has-a-seat-already", {{"step", visit.step}, {"person", person->name}});
    }
    names.push_back(person->name);
  }
  return names;
}

void add(Move& move, const Place& place, const graph::Approve& gate, const AddSigners& command,
         const std::vector<std::string>& persons) {
  bool is_first = true;
  for (const std::string& person : persons) {
    Seat seat;
    seat.number = static_cast<std::uint32_t>(move.visit(place.visit).seats.size() + 1);
    seat.holder = person;
    seat.rule = "added";
    seat.added_by = move.situation().actor;
    seat.asked_by = place.seat.number;
    seat.placed = name(command.placed);
    seat.sign_mode = name(command.mode);
    const bool waits = command.mode == SignMode::in_order && !is_first;
    seat.state = waits ? SeatState::waiting : SeatState::open;
    is_first = false;
    seat.weight = weight_of(move, place.visit, gate, seat);
    move.emit(SeatAdded{place.visit, std::move(seat)});
  }
}

}  // namespace

// Who adds signers behind himself says what he thinks first; before himself, he waits for them.
Done act(Move& move, const AddSigners& command) {
  auto place = place_to_work(move, command.task, move.situation().actor);
  if (!place) return std::unexpected(std::move(place.error()));
  move.act_for(place->for_whom);
  const Visit& visit = move.visit(place->visit);
  const graph::Step& step = move.step_of(visit);
  const auto* gate = std::get_if<graph::Approve>(&step.node);
  if (gate == nullptr) return refuse("no-vote-here", {{"step", step.name}});
  if (depth_of(visit, place->seat) >= signers_depth_limit) {
    return refuse("signers-nested-too-deep",
                  {{"step", step.name}, {"limit", std::to_string(signers_depth_limit)}});
  }
  auto persons = signers_of(move, visit, command.people);
  if (!persons) return std::unexpected(std::move(persons.error()));
  const Place at = *place;
  Seat own = at.seat;
  own.claimed = true;
  own.holder = at.for_whom.empty() ? move.situation().actor : at.for_whom;
  add(move, at, *gate, command, *persons);
  if (command.placed == Placed::before) {
    own.state = SeatState::waiting;
    move.emit(SeatChanged{at.visit, "asked-before", std::move(own), std::nullopt});
    return {};
  }
  if (command.placed == Placed::beside) return {};
  CastVote vote;
  vote.task = {at.visit, at.seat.number};
  vote.opinion = command.opinion;
  return act(move, vote);
}

Done act(Move& move, const RemoveSigner& command) {
  const std::string& actor = move.situation().actor;
  const Visit* visit = move.instance().find(command.task.visit);
  if (visit == nullptr || visit->state != VisitState::live) {
    return refuse("no-such-task", {{"task", std::to_string(command.task.visit.value)}});
  }
  const Seat* found = visit->find_seat(command.task.seat);
  if (found == nullptr)
    return refuse("no-such-seat", {{"seat", std::to_string(command.task.seat)}});
  if (is_closed(found->state)) return refuse("seat-has-spoken", {{"step", visit->step}});
  const bool may_remove =
      found->added_by == actor || move.situation().office.is_administrator(actor);
  if (!may_remove) return refuse("not-your-signer", {{"step", visit->step}, {"actor", actor}});
  const auto left = std::ranges::count_if(
      visit->seats, [](const Seat& seat) { return !is_left_out(seat) && seat.placed.empty(); });
  if (found->placed.empty() && left <= 1) return refuse("last-seat", {{"step", visit->step}});
  Seat seat = *found;
  seat.state = SeatState::removed;
  const VisitId id = visit->id;
  move.emit(SeatChanged{id, "removed", seat, std::nullopt});
  go_on_with_signers(move, id, seat);
  resume(move, id);
  return {};
}

}  // namespace banli::execution
