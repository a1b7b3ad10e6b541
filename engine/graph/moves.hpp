// How tokens move, as execution moves them: somebody finishes a live step, then the automatic
// steps move at once, arrivals in the order they were sent, and when none is left the joins with
// `needs: alive` are asked in the order of steps. Where data decide, every way is taken.
#pragma once

#include <optional>
#include <vector>

#include "graph/marking.hpp"

namespace banli::graph {

struct Outcome {
  Marking marking;                 // after all automatic moves
  std::vector<FlowIndex> trail;    // the flows that were passed, in order
  std::optional<StepIndex> clash;  // a second token came here: the marking means nothing
};

class Mover {
 public:
  // The tokens of one scope; those inside of groups are theirs.
  Mover(const Graph& graph, ScopeIndex scope) : graph_(graph), places_(graph), scope_(scope) {}
  const Places& places() const { return places_; }
  // The owner of the scope is about to let the first token in.
  Marking first() const;
  // What finishing `step` can lead to; none where it only leads back.
  std::vector<Outcome> finish(const Marking& marking, StepIndex step) const;

 private:
  struct Unsettled;
  using Pending = std::vector<Unsettled>;
  void settle(Pending& pending, std::vector<Outcome>& outcomes) const;
  void arrive(Unsettled now, FlowIndex flow, Pending& pending) const;
  void arrive_at_join(Unsettled now, FlowIndex flow, Pending& pending) const;
  void fire(Unsettled now, StepIndex join, Pending& pending) const;
  void end_the_rest(Unsettled& now, StepIndex join) const;
  void leave_by_one(Unsettled now, StepIndex step, Pending& pending) const;
  void leave_by_some(const Unsettled& now, StepIndex split, Pending& pending) const;
  bool may_fire(const Marking& marking, StepIndex join) const;
  std::optional<StepIndex> ready_alive_join(const Marking& marking) const;

  const Graph& graph_;
  Places places_;
  ScopeIndex scope_;
};

}  // namespace banli::graph
