// Which step may be done before which other in some case: arrows forward and back, into scopes and
// out of groups, and branches that run side by side.
#pragma once

#include <optional>
#include <vector>

#include "graph/step_reading.hpp"

namespace banli::graph {

class OrderOfSteps {
 public:
  OrderOfSteps(const Graph& graph, const Reading& reading);

  // In some case `one` is done before `other` is come to for the last time.
  bool may_come_before(StepIndex one, StepIndex other);
  // The same, or it is inside of the other: what a group asks is also asked while it is at work.
  bool may_be_done_when_asked(StepIndex one, StepIndex other);
  bool is_inside(StepIndex step, StepIndex group) const;

 private:
  const StepSet& after(StepIndex step);
  bool may_stand_beside(StepIndex one, StepIndex other);
  bool is_aside(StepIndex step) const;

  const Graph& graph_;
  const Reading& reading_;
  std::vector<std::vector<StepIndex>> next_;
  std::vector<std::optional<StepSet>> after_;  // once asked for
};

}  // namespace banli::graph
