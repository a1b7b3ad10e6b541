#include "execution/reassigning.hpp"

#include <algorithm>

#include "execution/noticing.hpp"
#include "execution/seats.hpp"
#include "execution/staffing.hpp"
#include "execution/stages.hpp"

namespace banli::execution {

namespace {

// Open, spoken, or lent for advice: nobody is asked twice.
bool has_a_seat(const Visit& visit, const Seat& seat) {
  return std::any_of(visit.seats.begin(), visit.seats.end(), [&](const Seat& other) {
    const bool is_his =
        !seat.holder.empty() && (other.holder == seat.holder || other.owner == seat.holder);
    const bool is_same_pool = seat.holder.empty() && other.role == seat.role;
    return !is_left_out(other) && (is_his || is_same_pool);
  });
}

void weigh(const Move& move, VisitId host, Seat& seat) {
  const auto* gate = std::get_if<graph::Approve>(&move.step_of(move.visit(host)).node);
  if (gate != nullptr) seat.weight = weight_of(move, host, *gate, seat);
}

void add_seats(Move& move, VisitId host, const graph::People& people) {
  for (Seat seat : seats_of_people(move, host, people)) {
    if (has_a_seat(move.visit(host), seat)) continue;
    weigh(move, host, seat);
    seat.number = static_cast<std::uint32_t>(move.visit(host).seats.size() + 1);
    move.emit(SeatAdded{host, std::move(seat)});
  }
}

// Behind who is to act, in a gate in order; not who waits for signers that he asked.
bool waits_for_its_turn(const std::vector<Seat>& seats, const Seat& seat) {
  const bool is_asking = std::ranges::any_of(seats, [&](const Seat& other) {
    return other.asked_by == seat.number && !is_closed(other.state);
  });
  return seat.state == SeatState::waiting && seat.placed.empty() && !is_asking;
}

// Those that go, of the gate's own.
std::vector<Seat> remove_open_seats(Move& move, VisitId host) {
  const std::vector<Seat> seats = move.visit(host).seats;
  std::vector<Seat> gone;
  for (Seat seat : seats) {
    if (is_closed(seat.state) || waits_for_its_turn(seats, seat)) continue;
    seat.state = SeatState::removed;
    if (seat.placed.empty()) gone.push_back(seat);
    move.emit(SeatChanged{host, "removed", std::move(seat), std::nullopt});
  }
  return gone;
}

// One for one the seat keeps its weight.
void hand_over(Move& move, VisitId host, std::vector<Seat> seats) {
  const std::vector<Seat> gone = remove_open_seats(move, host);
  const bool is_one_for_one = seats.size() == 1 && gone.size() == 1;
  for (Seat& seat : seats) {
    weigh(move, host, seat);
    if (is_one_for_one) seat.weight = gone.front().weight;
    seat.number = static_cast<std::uint32_t>(move.visit(host).seats.size() + 1);
    move.emit(SeatAdded{host, std::move(seat)});
  }
}

// Whoever was asked has spoken, and an incident keeps it from going on.
bool is_decided(const Visit& visit) {
  return !visit.seats.empty() &&
         std::ranges::all_of(visit.seats, [](const Seat& seat) { return is_closed(seat.state); });
}

}  // namespace

void staff(Move& move, VisitId host, const graph::Stage& stage, std::uint32_t times) {
  if (!move.visit(host).is_open_yet() || is_decided(move.visit(host))) return;
  const auto hand_to = names_of_people(move, host, stage.hand_to);
  if (!hand_to.empty()) {
    hand_over(move, host, seats_of_people(move, host, stage.hand_to));
    notice(move, host, "handed", hand_to, times, stage);
  }
  const auto escalate = names_of_people(move, host, stage.escalate);
  if (!escalate.empty()) {
    add_seats(move, host, stage.escalate);
    notice(move, host, "escalated", escalate, times, stage);
  }
}

void staff_on_opening(Move& move, VisitId visit) {
  const Visit* opened = move.instance().find(visit);
  if (opened == nullptr || opened->state != VisitState::live) return;  // it went on at once
  const std::vector<Wait> waits = opened->waits;
  for (const Wait& wait : waits) {
    const graph::Stage* stage = wait.times == 0 ? nullptr : stage_of(move, visit, wait);
    if (stage != nullptr) staff(move, visit, *stage, wait.times);
  }
}

}  // namespace banli::execution
