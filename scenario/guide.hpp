// Which way leads to an element of a process that was not passed yet, and which on to the end. By
// the arrows alone: what data decide is found by trying.
#pragma once

#include <vector>

#include "graph/graph.hpp"
#include "language/scenario.hpp"
#include "scenario/passed.hpp"

namespace banli::scenario {

// What somebody may do at a step, and where that leads.
struct Option {
  language::Does does = language::Does::complete;
  std::string answer;
  std::vector<const graph::Arrow*> arrows;
};
std::vector<Option> options_of(const graph::Node& node);

class Guide {
 public:
  Guide(const graph::Graph& graph, const Element& target);

  // The option that comes nearest to the target, or, once it was passed, to an end.
  const Option& best(graph::StepIndex at, const std::vector<Option>& options, bool is_passed) const;
  // What must happen meanwhile at this step for the target to be passed; nullptr: nothing.
  const graph::Stage* awaited_at(graph::StepIndex step) const;

 private:
  using Distances = std::vector<std::size_t>;
  enum class Ways { forward, both };

  Distances distances_to(const std::vector<graph::StepIndex>& goals, Ways ways) const;
  std::size_t score(graph::StepIndex at, const Option& option, bool is_passed) const;
  bool is_target(graph::StepIndex at, const graph::Arrow& arrow) const;

  const graph::Graph& graph_;
  const Element& target_;
  Distances to_target_;
  Distances to_end_;
};

}  // namespace banli::scenario
