// What a case holds, as the fields of another version of its process read it: digits in a text are
// a number where one is wanted there. Where the type is the same nothing is looked at.
#pragma once

#include <vector>

#include "execution/allowed.hpp"
#include "execution/move.hpp"

namespace banli::execution {

// Those that are other values there. Refusal: `migration-value-differs`, which names all that
// cannot be read; of what is undone nobody asks.
Allowed<std::vector<ValueConverted>> converted(Move& move, const graph::Graph& there);

}  // namespace banli::execution
