// The instants that a process names: limits, and the moments of waits and stages.
#pragma once

#include <optional>

#include "execution/move.hpp"

namespace banli::execution {

// The calendar of a step: its own, the process's, the organisation's. Step 0 has the process's.
const calendar::Calendar& calendar_of(const Move& move, graph::StepIndex step);

Due due_at(const calendar::Calendar& calendar, Instant at);
Due due_after(const calendar::Calendar& calendar, Instant from, const calendar::Duration& within);

// When the case is due that starts. A formula is evaluated as the visit sees things; none given: it
// cannot be yet.
std::optional<Due> due_of_case(const Move& move, std::optional<VisitId> start);
// When the step is due that is about to be opened.
std::optional<Due> due_of(const Entering& at);
// Before when it may not be begun: none where it is open at once.
std::optional<Due> opens_of(const Entering& at);
// A date (its end or its begin), a moment, or a duration from `from`; none for anything else.
enum class OfDay { begin, end };
std::optional<Instant> moment_of(const calendar::Calendar& calendar, const Value& value,
                                 Instant from, OfDay of_day);

}  // namespace banli::execution
