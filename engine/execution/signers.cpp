#include "execution/signers.hpp"

#include <algorithm>

#include "execution/seats.hpp"

namespace banli::execution {

namespace {

bool belongs_to(const Seat& seat, const Seat& asker, Placed placed) {
  return seat.asked_by == asker.number && seat.placed == name(placed) &&
         seat.state != SeatState::removed;
}

bool is_of_a_seat(const Seat& seat) {
  return seat.placed == name(Placed::before) || seat.placed == name(Placed::after);
}

bool is_pending(SeatState state) { return state == SeatState::open || state == SeatState::waiting; }

std::vector<Seat> group_of(const Visit& visit, const Seat& member) {
  std::vector<Seat> group;
  for (const Seat& seat : visit.seats) {
    if (seat.asked_by == member.asked_by && seat.placed == member.placed &&
        seat.state != SeatState::removed) {
      group.push_back(seat);
    }
  }
  return group;
}

// What a seat says together with those who were added behind it.
SeatState counted_state(const Visit& visit, const Seat& seat) {
  if (seat.state != SeatState::agreed) return seat.state;
  const Verdict behind = verdict_of_signers(visit, seat, Placed::after);
  if (behind == Verdict::approved) return SeatState::agreed;
  return behind == Verdict::open ? SeatState::open : SeatState::refused;
}

Verdict verdict_of(const Visit& visit, const std::vector<Seat>& group) {
  bool is_open = false, has_agreed = false, has_refused = false;
  for (const Seat& seat : group) {
    const SeatState state = counted_state(visit, seat);
    is_open = is_open || is_pending(state);
    has_agreed = has_agreed || state == SeatState::agreed;
    has_refused = has_refused || state == SeatState::refused;
  }
  const bool is_any = !group.empty() && group.front().sign_mode == name(SignMode::any);
  if (is_any && has_agreed) return Verdict::approved;
  if (has_refused) return Verdict::rejected;
  if (is_open) return Verdict::open;
  return has_agreed ? Verdict::approved : Verdict::undecided;
}

void set_state(Move& move, VisitId visit, Seat seat, SeatState state, std::string act) {
  seat.state = state;
  move.emit(SeatChanged{visit, std::move(act), std::move(seat), std::nullopt});
}

void open_next(Move& move, VisitId visit, const std::vector<Seat>& group) {
  const Visit& at = move.visit(visit);
  const bool is_asked = std::ranges::any_of(
      group, [&](const Seat& seat) { return counted_state(at, seat) == SeatState::open; });
  if (is_asked) return;
  const auto next = std::ranges::find(group, SeatState::waiting, &Seat::state);
  if (next != group.end()) set_state(move, visit, *next, SeatState::open, "opened");
}

std::vector<Seat> signers_of(const Visit& visit, const Seat& asker) {
  std::vector<Seat> signers;
  for (const Seat& seat : visit.seats) {
    if (seat.asked_by == asker.number && is_of_a_seat(seat)) signers.push_back(seat);
  }
  return signers;
}

// With the signers whom those had asked in their turn.
void close_rest(Move& move, VisitId visit, const std::vector<Seat>& group, SeatState state) {
  for (const Seat& seat : group) {
    close_rest(move, visit, signers_of(move.visit(visit), seat), state);
    if (is_pending(seat.state)) set_state(move, visit, seat, state, std::string(name(state)));
  }
}

// Beside: where one of them is enough, the others are not counted.
void go_on_beside(Move& move, VisitId visit, const std::vector<Seat>& group) {
  const Visit& at = move.visit(visit);
  const bool has_spoken = std::ranges::any_of(group, [&](const Seat& seat) {
    return !is_pending(seat.state) && counted_state(at, seat) != SeatState::open;
  });
  if (group.front().sign_mode == name(SignMode::any) && has_spoken) {
    return close_rest(move, visit, group, SeatState::removed);
  }
  open_next(move, visit, group);
}

// Those whom he asked before himself have not spoken.
bool waits_for_signers(const Visit& visit, const Seat& asker) {
  return std::ranges::any_of(visit.seats, [&](const Seat& seat) {
    return belongs_to(seat, asker, Placed::before) && is_pending(seat.state);
  });
}

bool is_behind_another(const Visit& visit, const Seat& member) {
  const std::vector<Seat> group = group_of(visit, member);
  return std::ranges::any_of(group, [&](const Seat& seat) {
    return seat.number < member.number && is_pending(counted_state(visit, seat));
  });
}

}  // namespace

bool has_next_turn(const Visit& visit, const Seat& seat) {
  if (seat.state != SeatState::waiting || waits_for_signers(visit, seat)) return false;
  if (seat.placed.empty()) return true;
  const Seat* asker = visit.find_seat(seat.asked_by);
  const bool is_early =
      seat.placed == name(Placed::after) && asker != nullptr && asker->state != SeatState::agreed;
  return !is_early && !is_behind_another(visit, seat);
}

Verdict verdict_of_signers(const Visit& visit, const Seat& asker, Placed placed) {
  std::vector<Seat> group;
  for (const Seat& seat : visit.seats) {
    if (belongs_to(seat, asker, placed)) group.push_back(seat);
  }
  return group.empty() ? Verdict::approved : verdict_of(visit, group);
}

std::vector<Seat> counted_seats(const Visit& visit) {
  std::vector<Seat> counted;
  for (const Seat& seat : visit.seats) {
    if (is_of_a_seat(seat)) continue;
    counted.push_back(seat);
    counted.back().state = counted_state(visit, seat);
  }
  return counted;
}

void go_on_with_signers(Move& move, VisitId id, const Seat& spoken) {
  if (spoken.placed.empty()) return;
  std::vector<Seat> group = group_of(move.visit(id), spoken);
  if (group.empty()) group.push_back(spoken);
  if (spoken.placed == name(Placed::beside)) return go_on_beside(move, id, group);
  const bool is_decided = verdict_of(move.visit(id), group) != Verdict::open;
  if (!is_decided) return open_next(move, id, group);
  close_rest(move, id, group, SeatState::superseded);
  const Seat* asker = move.visit(id).find_seat(spoken.asked_by);
  if (asker == nullptr) return;
  if (spoken.placed == name(Placed::before) && asker->state == SeatState::waiting) {
    set_state(move, id, *asker, SeatState::open, "opened");
  } else {
    go_on_with_signers(move, id, Seat(*asker));  // he was added himself
  }
}

}  // namespace banli::execution
