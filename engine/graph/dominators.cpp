#include "graph/dominators.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>

namespace banli::graph {
namespace {

using FlowsGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;

FlowsGraph flows_graph_of(const Graph& graph) {
  FlowsGraph flows(graph.steps().size());
  for (const Step& step : graph.steps()) {
    for (FlowIndex flow : step.outgoing) {
      boost::add_edge(graph.flow(flow).from, graph.flow(flow).to, flows);
    }
  }
  for (const Scope& scope : graph.scopes().subspan(1)) {
    boost::add_edge(scope.owner, graph.flow(scope.entry).to, flows);
  }
  return flows;
}

}  // namespace

std::vector<std::optional<StepIndex>> find_dominators(const Graph& graph) {
  using Vertex = FlowsGraph::vertex_descriptor;
  const Vertex none = boost::graph_traits<FlowsGraph>::null_vertex();
  const FlowsGraph flows = flows_graph_of(graph);
  std::vector<Vertex> parents(graph.steps().size(), none);
  boost::lengauer_tarjan_dominator_tree(
      flows, Vertex{0},
      boost::make_iterator_property_map(parents.begin(), get(boost::vertex_index, flows)));
  std::vector<std::optional<StepIndex>> dominators(parents.size());
  for (std::size_t i = 0; i < parents.size(); ++i) {
    if (parents[i] != none) dominators[i] = static_cast<StepIndex>(parents[i]);
  }
  return dominators;
}

}  // namespace banli::graph
