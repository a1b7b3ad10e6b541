// Seats: who may act on one, and how one is closed. Who gets one is in staffing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "execution/move.hpp"

namespace banli::execution {

// May this person take the seat: its holder, who asked him for advice, a member of its pool, or a
// substitute of one of these; and not kept out?
bool is_candidate(const Move& move, const Visit& visit, const Seat& seat, std::string_view person);
// By `not:`, or since the case is his own.
bool is_kept_out(const Move& move, const Visit& visit, std::string_view person);
bool is_left_out(const Seat& seat);  // removed, so that it counts for nothing

// The live visit and seat that a command of the actor means, or why there is none.
struct Place {
  VisitId visit;
  Seat seat;
  std::string for_whom;  // as whose substitute the actor has it; empty: in his own name
  // The seat as somebody leaves it who acts on it now.
  Seat acted_by(std::string_view actor, Instant now) const;
};
Allowed<Place> place_of(const Move& move, const TaskRef& task, std::string_view actor);
// The same for completing and voting, from which `not:` bars also a holder.
Allowed<Place> place_to_work(const Move& move, const TaskRef& task, std::string_view actor);

// The same for sending the case back: whoever only gives advice may not.
Allowed<Place> place_to_return(const Move& move, const TaskRef& task);

bool is_closed(SeatState state);
// Closes what is still open or waiting, because the step was decided without it.
void supersede_rest(Move& move, VisitId visit);

}  // namespace banli::execution
