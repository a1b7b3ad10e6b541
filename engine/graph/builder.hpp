// Puts a Graph together: step 0 `start`, the steps in the order of writing, the flows of a step
// with ordinals in the order of their arrows. `finish` adds what follows from these: incoming
// flows and what the joins must know. It proves nothing; that is for `verify`.
#pragma once

#include <memory>

#include "graph/graph.hpp"

namespace banli::graph {

inline constexpr std::string_view start_name = "start";

class GraphBuilder {
 public:
  GraphBuilder();  // with step 0

  Process& process() { return graph_.process_; }
  const Graph& so_far() const { return graph_; }

  StepIndex add_step(std::string name, Bilingual title, std::size_t lane, text::Span span);
  FlowIndex add_flow(StepIndex from, StepIndex to, Bilingual label);
  void set_node(StepIndex step, Node node) { graph_.steps_[step].node = std::move(node); }
  Node& node(StepIndex step) { return graph_.steps_[step].node; }
  void set_lane(StepIndex step, std::size_t lane) { graph_.steps_[step].lane = lane; }
  void set_span(StepIndex step, text::Span span) { graph_.steps_[step].span = span; }
  void add_table(std::shared_ptr<const tables::Table> table);
  void add_record(std::string name, std::shared_ptr<const forms::Form> form);

  std::shared_ptr<const Graph> finish();  // once

 private:
  void write_incoming();

  Graph graph_;
};

}  // namespace banli::graph
