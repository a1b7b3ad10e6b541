// A step that is done several times, `for each`: one visit holds the whole, and each turn is a
// visit in its scope. The turns of a series open on their days, or one after another.
#pragma once

#include "execution/nodes.hpp"

namespace banli::execution {

void begin_turns(const Entering& at);
// Opens the next turn, or leaves the step when all are done.
void go_on_with_turns(Move& move, VisitId whole);
// Is this the whole of several turns, and `until` holds after one of them?
bool has_enough_turns(const Move& move, VisitId whole);
// What a turn is about; Null where its step has no items.
Value item_of_turn(const Move& move, const Visit& turn);
// The same turn again, after a return to it.
void begin_turn_again(const Entering& at);

}  // namespace banli::execution
