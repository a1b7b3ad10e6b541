// Puts a Graph together: step 0 `start`, the steps in the order of writing, the flows of a step
// with ordinals in the order of their arrows. `finish` adds what the joins must know. It proves
// nothing; that is for `verify`.
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
  // The inside of a group, or what runs beside a step: entered by a flow of its own, which is no
  // way out of its owner. Steps not put into a scope belong to the case.
  ScopeIndex add_scope(Scope::Kind kind, StepIndex owner, StepIndex first);
  void nest_scopes();  // once all steps are in theirs
  void set_entry(FlowIndex start) { graph_.scopes_[0].entry = start; }
  void put_into(StepIndex step, ScopeIndex scope) { graph_.steps_[step].scope = scope; }
  Step& step(StepIndex index) { return graph_.steps_[index]; }
  void set_node(StepIndex step, Node node) { graph_.steps_[step].node = std::move(node); }
  Node& node(StepIndex step) { return graph_.steps_[step].node; }
  void set_lane(StepIndex step, std::size_t lane) { graph_.steps_[step].lane = lane; }
  void set_span(StepIndex step, text::Span span) { graph_.steps_[step].span = span; }
  void add_table(std::shared_ptr<const tables::Table> table);
  void add_record(std::string name, std::shared_ptr<const forms::Form> form);

  std::shared_ptr<const Graph> finish();  // once

 private:
  FlowIndex add_leaving(StepIndex from, StepIndex to, Bilingual label);

  Graph graph_;
};

}  // namespace banli::graph
