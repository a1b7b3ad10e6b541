// What must hold of a case of a verified process after every command, however it came there. The
// marking must be one that the proof of soundness has seen; work stands open only where a visit is
// live; a return leaves alone what does not follow from its targets.
#pragma once

#include <map>
#include <memory>
#include <unordered_set>
#include <vector>

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
  struct Held {  // what one scope of the case holds
    graph::ScopeIndex scope = 0;
    graph::Marking marking;
    std::string words;
  };
  Held& at(std::map<VisitId, Held>& held, VisitId scope, graph::StepIndex step) const;

  std::shared_ptr<const graph::Graph> graph_;
  graph::Places places_;
  // By scope of the graph: what the proof reached there.
  std::vector<std::unordered_set<graph::Marking, graph::MarkingHash>> markings_;
};

}  // namespace banli::tests
