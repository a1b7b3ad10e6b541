#include "graph/builder.hpp"

#include "graph/regions.hpp"
#include "tables/evaluate.hpp"

namespace banli::graph {

GraphBuilder::GraphBuilder() {
  add_step(std::string(start_name), {"开始", "start"}, 0, {});
  set_node(0, Start{});
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
  return index;
}

FlowIndex GraphBuilder::add_flow(StepIndex from, StepIndex to, Bilingual label) {
  const auto index = static_cast<FlowIndex>(graph_.flows_.size());
  std::vector<FlowIndex>& outgoing = graph_.steps_[from].outgoing;
  graph_.flows_.push_back(
      {from, to, static_cast<std::uint32_t>(outgoing.size()), std::move(label)});
  outgoing.push_back(index);
  return index;
}

void GraphBuilder::add_record(std::string name, std::shared_ptr<const forms::Form> form) {
  graph_.records_.emplace(std::move(name), std::move(form));
}

void GraphBuilder::add_table(std::shared_ptr<const tables::Table> table) {
  feel::Function function = tables::function_of(std::move(table));
  std::string name = function.name;
  graph_.table_functions_.emplace(std::move(name), std::move(function));
}

void GraphBuilder::write_incoming() {
  for (FlowIndex flow = 0; flow < graph_.flows_.size(); ++flow) {
    graph_.steps_[graph_.flows_[flow].to].incoming.push_back(flow);
  }
}

std::shared_ptr<const Graph> GraphBuilder::finish() {
  write_incoming();
  graph_.regions_ = find_regions(graph_);
  return std::shared_ptr<const Graph>(new Graph(std::move(graph_)));
}

}  // namespace banli::graph
