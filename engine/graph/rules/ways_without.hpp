// Can a step be come to before any of some others, the writers of a place, is done? Branches that
// run side by side do not wait for each other; a join that waits for all has all behind it.
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace banli::graph {

class WaysWithout {
 public:
  WaysWithout(const Graph& graph, const StepSet& writers);

  // Some run comes to the step before any writer is done.
  bool come_to(StepIndex step) const { return come_[step]; }
  // A shortest way there by flows that no writer sends.
  std::vector<FlowIndex> way_to(StepIndex step) const;

 private:
  bool enters(StepIndex step) const;
  bool is_open(FlowIndex flow) const;
  bool leaves_unwritten(StepIndex step) const;
  bool ends_unwritten(StepIndex group) const;

  const Graph& graph_;
  const StepSet& writers_;
  std::vector<bool> come_;
};

}  // namespace banli::graph
