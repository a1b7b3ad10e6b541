// What steps with people have in common: opening with seats and prefilled fields, and asking again
// for seats when nobody was found.
#pragma once

#include "execution/nodes.hpp"
#include "execution/seats.hpp"

namespace banli::execution {

// Opens a visit with its seats, prefills its forms; with nobody to do it the visit keeps an
// incident.
VisitId open_work(const Entering& at, const graph::Work& work, std::vector<Seat> seats);
// True when the visit has seats now: one that opened before its day gets them when it comes, and a
// retry after `nobody-found` asks the office again.
bool has_seats(Move& move, VisitId visit, const graph::Work& work, const std::vector<Seat>& seats);
void prefill(Move& move, VisitId visit, const std::vector<graph::FormUse>& forms);

}  // namespace banli::execution
