// What happens meanwhile: the stages of steps and of the case, from arming their timers to their
// effects. An event that interrupts, or begins something beside, is a visit of its own, which names
// its host and what it ended; so a return can give that back.
#pragma once

#include <vector>

#include "execution/move.hpp"

namespace banli::execution {

// What the stages of a step wait for when a visit of it is opened.
std::vector<Wait> stage_waits(const Entering& at, const std::vector<graph::Stage>& stages,
                              const std::optional<Due>& due);
// The stage that a wait of a visit, or of the case, belongs to; nullptr for waits of the step.
const graph::Stage* stage_of(const Move& move, VisitId host, const Wait& wait);
// Before or behind the due date; none where there is no due date.
std::optional<Due> time_of_stage(const calendar::Calendar& calendar, const graph::Cause& cause,
                                 const std::optional<Due>& due);
// The wait was met: its effects.
void take_effect(Move& move, VisitId host, const graph::Stage& stage, std::uint32_t times);
// When the wait of a stage comes again; none: it is met for good.
std::optional<Due> again_at(const Move& move, VisitId host, const graph::Stage& stage,
                            const Wait& wait);
// What a stage called, or what undoes a step, could not be started: a visit of its own keeps the
// incident until a retry calls again.
void hold_call(Move& move, const Hold& command);
void call_again_by_stage(Move& move, VisitId visit);
// One condition that became true; false where there is none.
bool meet_one_condition(Move& move);
// An error was raised in this scope: the nearest stage around it takes it; false where none does.
bool catch_error(Move& move, VisitId scope, std::string_view error);

}  // namespace banli::execution
