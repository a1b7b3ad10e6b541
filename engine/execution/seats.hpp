// Seats: who gets one when a step opens, who may act on one, and how one is closed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "execution/move.hpp"

namespace banli::execution {

// The seats that a step opens with, resolved against the office and the case; none where nobody is
// found.
enum class Order { together, in_turn };
std::vector<Seat> seats_for(const Entering& at, const graph::Work& work, Order order);
// … of a visit that was opened without.
std::vector<Seat> seats_for(const Move& move, VisitId visit, const graph::Work& work, Order order);
// The seats of people who come in besides; and what a notice calls them: persons, and roles of
// pools. Both know who holds the visit.
std::vector<Seat> seats_of_people(const Move& move, VisitId visit, const graph::People& people);
std::vector<std::string> names_of_people(const Move& move, VisitId visit,
                                         const graph::People& people);

// May this person take the seat: its holder, or a member of its pool whom `not:` does not name?
bool is_candidate(const Move& move, const Visit& visit, const Seat& seat, std::string_view person);

// The live visit and seat that a command of the actor means, or why there is none.
struct Place {
  VisitId visit;
  Seat seat;
};
Allowed<Place> place_of(const Move& move, const TaskRef& task, std::string_view actor);
// The same for completing and voting, from which `not:` bars also a holder.
Allowed<Place> place_to_work(const Move& move, const TaskRef& task, std::string_view actor);

bool is_closed(SeatState state);
// Closes what is still open or waiting, because the step was decided without it.
void supersede_rest(Move& move, VisitId visit);
// The weights of the seats, as `weigh:` says.
void weigh(const Move& move, VisitId from, const graph::Approve& approve, std::vector<Seat>& seats);

}  // namespace banli::execution
