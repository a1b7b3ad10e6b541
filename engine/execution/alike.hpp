// What a step must have in common with what it becomes in another version of its process.
#pragma once

#include "graph/graph.hpp"

namespace banli::execution {

// One token in, one token out: what was done there leads on as any other such step would.
bool passes_one_token(const graph::Node& node);
// As many tokens in and out, so that no join waits for one that nobody sent.
bool moves_tokens_alike(const graph::Step& before, const graph::Step& now);
// Who is at work there can go on.
bool goes_on_alike(const graph::Step& before, const graph::Step& now);
bool has_same_turns(const graph::Step& before, const graph::Step& now);
bool has_same_way(const graph::Stage& before, const graph::Stage& now);

}  // namespace banli::execution
