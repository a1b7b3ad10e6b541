// Going back: a gate's or answer's `back to`, a person's return, a take back. All are one return of
// the run (run.hpp), followed by a new visit of each target.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

// Each target's latest kept visit from which `from` follows, or nothing where one is missing.
std::optional<std::vector<VisitId>> ancestors_named(const Move& move, VisitId from,
                                                    const std::vector<graph::StepIndex>& targets);
// The code of an incident where an arrow back cannot be taken; empty where it can.
std::string why_not_back(const Move& move, VisitId from, const graph::Back& back);
// A step done for good that a return to these would pass; nullptr where there is none.
const Visit* passed_for_good(const Move& move, const std::vector<VisitId>& targets);
void go_back(Move& move, VisitId from, const graph::Back& back);

// Undoes what follows from the targets and opens each again with its own arrivals.
void return_to(Move& move, const std::vector<VisitId>& targets, Returned event);

// The targets of a person's return, checked: steps at which someone works, or the start; ancestors;
// none before another.
Allowed<std::vector<VisitId>> targets_of(const Move& move, VisitId from,
                                         const std::vector<std::string>& steps);
std::vector<Preview::Loss> losses_of(const Instance& before, const Returned& event);

}  // namespace banli::execution
