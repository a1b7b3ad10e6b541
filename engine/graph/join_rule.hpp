// When a join fires, as pure questions about flows: asked by the proof of soundness and by
// execution alike, so that both move tokens in the same way. An arrival is a token that came on an
// incoming flow and was not yet taken in; firing takes in one arrival on each waiting flow. With
// `rest: go on` the incoming flows without an arrival are then awaited: a late arrival on one of
// them is absorbed, and until all have come the join does not fire again; arrivals on other flows
// wait for the next round.
#pragma once

#include <span>
#include <vector>

#include "graph/graph.hpp"

namespace banli::graph {

// `waiting`: the incoming flows on which an arrival waits, each once. `tokens_elsewhere`: for a
// join with `needs: alive` the steps that are live and the other joins at which an arrival waits;
// repeated or unrelated steps do no harm. Other joins do not look at it.
bool fires(const Join& join, const Step& step, const JoinRegion& region,
           std::span<const FlowIndex> waiting, std::span<const StepIndex> tokens_elsewhere);

// BPMN 2.0 §13.4 for one token: from it an incoming flow without an arrival can be reached, and
// none with an arrival can. While there is such a token the inclusive join waits.
bool holds_back(StepIndex token, const Step& step, const JoinRegion& region,
                std::span<const FlowIndex> waiting);

// The flows that a join with `rest: go on` awaits after it fired with `waiting`; for others none.
std::vector<FlowIndex> awaited_after(const Join& join, const Step& step,
                                     std::span<const FlowIndex> waiting);

// Does firing end what is left between the join's dominator and the join?
inline bool ends_the_rest(const Join& join) {
  return join.rest == Join::Rest::cancel || join.rest == Join::Rest::finish;
}

// If so, what it ends: a live step, an arrival waiting at a join, or an arrival of this command
// that is still on its way, each by the step `place` where it is or to which it goes.
inline bool ends_token_at(StepIndex place, StepIndex join, const JoinRegion& region) {
  return place == join || region.rest.contains(place);
}

}  // namespace banli::graph
