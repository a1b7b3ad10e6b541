// The run: the directed acyclic graph of a case's visits, each naming what it took in (DESIGN §3,
// "The run"). Questions of what follows from what, what a return undoes and gives back, and what
// may be folded away. Pure functions of an Instance.
#pragma once

#include <vector>

#include "execution/event.hpp"
#include "execution/instance.hpp"

namespace banli::execution {

// A set of visits, sorted.
using VisitSet = std::vector<VisitId>;
bool contains(const VisitSet& set, VisitId visit);
void insert(VisitSet& set, VisitId visit);

// Kept visits that this one directly follows from: senders of what it took, visits it ended or that
// ruled its missing branches out. All have smaller ids.
VisitSet follows_from(const Visit& visit);

// All kept visits that this one follows from, directly or not.
VisitSet ancestors(const Instance& instance, VisitId visit);
VisitSet ancestors_of_arrival(const Instance& instance, const Arrival& arrival);

// C: the targets and all that follows from them.
VisitSet cone(const Instance& instance, const std::vector<VisitId>& targets);
bool comes_from(const Arrival& arrival, const VisitSet& visits);

// What a return to these visits undoes, cancels and gives back; steps, act, from and reason are
// left to the caller.
// All visits in the scope of this one, and in theirs.
VisitSet visits_inside(const Instance& instance, VisitId scope);

Returned returned_to(const Instance& instance, const std::vector<VisitId>& targets);

// Takes a visit away; what followed from it follows from what it followed.
void take_away(Instance& instance, VisitId gone);

// Takes away the oldest finished visits of a step beyond `kept_rounds`, as far as no return to what
// is kept could need what they took.
void fold_away(Instance& instance, VisitId closed);

}  // namespace banli::execution
