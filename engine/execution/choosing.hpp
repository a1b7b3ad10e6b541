// Whom the one who acts names for later steps (`chosen by`): checked before anything is done.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

// The events to emit, or why somebody may not be chosen. At the start every step with
// `chosen by starter` must be given its people.
Allowed<std::vector<PeopleChosen>> people_chosen(const Move& move, VisitId visit,
                                                 const Filled& filled);
Allowed<std::vector<PeopleChosen>> people_chosen_at_start(const Move& move, const Filled& filled);

}  // namespace banli::execution
