#include "graph/builder.hpp"

#include "graph/regions.hpp"
#include "graph/turn_records.hpp"
#include "tables/evaluate.hpp"

namespace banli::graph {

GraphBuilder::GraphBuilder() {
  add_step(std::string(start_name), {"开始", "Start"}, 0, {});
  set_node(0, Start{});
  graph_.scopes_.push_back({});
}

StepIndex GraphBuilder::add_step(std::string name, Bilingual title, std::size_t lane,
                                 text::Span span) {
  const auto index = static_cast<StepIndex>(graph_.steps_.size());
  graph_.by_name_.emplace(name, index);
  Step step;
  step.name = std::move(name);
  step.title = std::move(title);
  step.lane = lane;
  step.span = span;
  graph_.steps_.push_back(std::move(step));
  graph_.leaving_.emplace_back();
  return index;
}

FlowIndex GraphBuilder::add_leaving(StepIndex from, StepIndex to, Bilingual label) {
  const auto index = static_cast<FlowIndex>(graph_.flows_.size());
  std::vector<FlowIndex>& leaving = graph_.leaving_[from];
  graph_.flows_.push_back({from, to, static_cast<std::uint32_t>(leaving.size()), std::move(label)});
  leaving.push_back(index);
  return index;
}

FlowIndex GraphBuilder::add_flow(StepIndex from, StepIndex to, Bilingual label) {
  const FlowIndex index = add_leaving(from, to, std::move(label));
  graph_.steps_[from].outgoing.push_back(index);
  graph_.steps_[to].incoming.push_back(index);
  return index;
}

ScopeIndex GraphBuilder::add_scope(Scope::Kind kind, StepIndex owner, StepIndex first) {
  const auto index = static_cast<ScopeIndex>(graph_.scopes_.size());
  graph_.scopes_.push_back({kind, owner, add_leaving(owner, first, {}), 0});
  return index;
}

void GraphBuilder::nest_scopes() {
  for (Scope& scope : graph_.scopes_) scope.parent = graph_.steps_[scope.owner].scope;
}

void GraphBuilder::add_record(std::string name, std::shared_ptr<const forms::Form> form) {
  graph_.records_.emplace(std::move(name), std::move(form));
}

void GraphBuilder::add_table(std::shared_ptr<const tables::Table> table) {
  feel::Function function = tables::function_of(std::move(table));
  std::string name = function.name;
  graph_.table_functions_.emplace(std::move(name), std::move(function));
}

std::shared_ptr<const Graph> GraphBuilder::finish() {
  graph_.regions_ = find_regions(graph_);
  graph_.turn_records_ = find_turn_records(graph_);
  return std::shared_ptr<const Graph>(new Graph(std::move(graph_)));
}

}  // namespace banli::graph
