// What steps with people have in common: opening with seats and prefilled fields, and asking again
// for seats when nobody was found.
#pragma once

#include "execution/nodes.hpp"
#include "execution/seats.hpp"
#include "execution/staffing.hpp"

namespace banli::execution {

// Opens a visit with its seats and prefills its forms. With nobody to do it, goes on as the process
// says, or keeps an incident. `gate` is the node of an approval.
void open_work(const Entering& at, const graph::Work& work, const graph::Approve* gate = nullptr);
// True when the visit has seats now: one that opened before its day gets them when it comes, and a
// retry after `nobody-found` asks the office again.
bool has_seats(Move& move, VisitId visit, const graph::Work& work,
               const graph::Approve* gate = nullptr);
void prefill(Move& move, VisitId visit, const std::vector<graph::FormUse>& forms);

}  // namespace banli::execution
