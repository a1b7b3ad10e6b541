// What must hold of a case of a verified process after every command, however it came there. The
// marking must be one that the proof of soundness has seen; work stands open only where a visit is
// live; a return leaves alone what does not follow from its targets.
#pragma once

#include <memory>
#include <unordered_set>

#include "execution/instance.hpp"
#include "graph/exploration.hpp"
#include "graph/graph.hpp"

namespace banli::tests {

class Promises {
 public:
  explicit Promises(std::shared_ptr<const graph::Graph> graph);

  const std::shared_ptr<const graph::Graph>& graph() const { return graph_; }
  // Throws BrokenInvariant (play.hpp) with what does not hold after these events.
  void check(const execution::Instance& before, const execution::Events& events,
             const execution::Instance& after) const;

 private:
  void check_marking(const execution::Instance& instance) const;
  graph::FlowIndex flow(const execution::Arrival& arrival) const;

  std::shared_ptr<const graph::Graph> graph_;
  graph::Exploration exploration_;
  std::unordered_set<graph::Marking, graph::MarkingHash> markings_;
};

}  // namespace banli::tests
