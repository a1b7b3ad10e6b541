// What happens in a scope of its own: the inside of a group, of the turns of a step, of what an
// event began. A scope is over when nothing inside is live and no token waits there.
#pragma once

#include <vector>

#include "execution/move.hpp"

namespace banli::execution {

// The first token of a scope, for its first step.
void enter_scope(Move& move, VisitId owner, graph::FlowIndex entry);
// Goes on behind one scope that is over; false where there is none.
bool finish_one_scope(Move& move);
// The scopes in which a token waits at a join.
std::vector<VisitId> scopes_waiting_at(const Instance& instance, std::string_view step);

// Live visits and waiting tokens in a visit's scope and all below: what goes when it is ended.
struct Inside {
  std::vector<VisitId> visits;
  std::vector<Arrival> arrivals;
};
Inside inside_of(const Instance& instance, VisitId owner);
// Adds the visit itself and all inside it to what an event ends.
void end_with_inside(const Instance& instance, VisitId visit, VisitOpened& event);

}  // namespace banli::execution
