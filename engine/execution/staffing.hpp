// The seats that a step opens with: who is named for it, without those whom `not:` bars, and what
// the process says of the starter's own case, of somebody who agreed before, and of nobody at all.
// What is left out stays in the list, removed, with the reason.
#pragma once

#include <string>
#include <vector>

#include "execution/sources.hpp"

namespace banli::execution {

struct Crew {
  std::vector<Seat> seats;         // none: nobody was found
  std::vector<std::string> drawn;  // roles whose rotation went on
};
// A step is passed by where every seat that it would have had is left out.
bool is_left_out(const std::vector<Seat>& seats);

struct Staffing {
  Asking asking;  // from the scope of a step that is about to be opened, else from its visit
  const graph::Work& work;
  const graph::Approve* gate = nullptr;  // none: a task
  const std::vector<Arrival>& took;
  // A step entered by return, or once more, asks anew whoever agreed before.
  bool asks_again = false;
  std::vector<Seat> before = {};  // of a gate that is returned to: its seats are the same
};
Crew crew_of(const Staffing& staffing);

// What a seat weighs in the gate: decimal digits, empty where the gate counts heads. A weight that
// is no number counts for nothing.
std::string weight_of(const Move& move, VisitId from, const graph::Approve& gate, const Seat& seat);

// The seats of people who come in besides; and what a notice calls them: persons, and roles of
// pools. Both know who holds the visit.
std::vector<Seat> seats_of_people(const Move& move, VisitId visit, const graph::People& people);
std::vector<std::string> names_of_people(const Move& move, VisitId visit,
                                         const graph::People& people);

// May the starter not decide here, because the case is his own?
bool is_own_case(const Move& move, const graph::Work& work, std::string_view person);

}  // namespace banli::execution
