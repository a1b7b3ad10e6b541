#include "graph/rules/ways_without.hpp"

#include <algorithm>
#include <optional>

namespace banli::graph {
namespace {

const Scope* scope_inside(const Graph& graph, StepIndex group) {
  for (const Scope& scope : graph.scopes()) {
    if (scope.kind == Scope::Kind::group && scope.owner == group) return &scope;
  }
  return nullptr;
}

// Its host was left before it was done.
bool is_interrupting(const Graph& graph, FlowIndex flow) {
  const StepIndex from = graph.flow(flow).from;
  const std::vector<Stage>& stages = from == 0 ? graph.process().stages : graph.step(from).stages;
  return std::ranges::any_of(stages, [&](const Stage& stage) { return stage.then == flow; });
}

std::size_t wanted_by(const Join& join, std::size_t ways) {
  switch (join.needs) {
    case Join::Needs::all:
    case Join::Needs::steps:
      return ways;
    case Join::Needs::count:
      return join.count;
    case Join::Needs::alive:
      break;
  }
  return 1;
}

}  // namespace

WaysWithout::WaysWithout(const Graph& graph, const StepSet& writers)
    : graph_(graph), writers_(writers), come_(graph.steps().size(), false) {
  come_[0] = true;
  bool has_changed = true;
  while (has_changed) {
    has_changed = false;
    for (StepIndex step = 1; step < come_.size(); ++step) {
      if (come_[step] || !enters(step)) continue;
      come_[step] = has_changed = true;
    }
  }
}

bool WaysWithout::enters(StepIndex index) const {
  const Step& step = graph_.step(index);
  if (const auto entry = graph_.entry_to(index)) {
    const Scope& scope = graph_.scope(step.scope);
    const bool undoes = scope.kind == Scope::Kind::aside && scope.owner != 0 &&
                        graph_.step(scope.owner).undo_entry == entry;
    if (come_[scope.owner] && (!undoes || leaves_unwritten(scope.owner))) return true;
  }
  const auto open = [&](FlowIndex flow) { return is_open(flow); };
  const auto* join = std::get_if<Join>(&step.node);
  if (join == nullptr) return std::ranges::any_of(step.incoming, open);
  const auto& ways = join->needs == Join::Needs::steps ? join->of_steps : step.incoming;
  const auto without = static_cast<std::size_t>(std::ranges::count_if(ways, open));
  return without >= wanted_by(*join, ways.size());
}

bool WaysWithout::is_open(FlowIndex flow) const {
  const StepIndex from = graph_.flow(flow).from;
  return come_[from] && (is_interrupting(graph_, flow) || leaves_unwritten(from));
}

bool WaysWithout::leaves_unwritten(StepIndex index) const {
  const Step& step = graph_.step(index);
  if (step.each || !step.skip_when.empty()) return true;  // there may be no turn; skipped
  if (writers_.contains(index)) return false;
  return !std::holds_alternative<Group>(step.node) || ends_unwritten(index);
}

bool WaysWithout::ends_unwritten(StepIndex group) const {
  const Scope* inside = scope_inside(graph_, group);
  if (inside == nullptr) return true;
  for (StepIndex step = 1; step < come_.size(); ++step) {
    if (!come_[step] || !std::holds_alternative<End>(graph_.step(step).node)) continue;
    if (&graph_.scope(graph_.step(step).scope) == inside) return true;
  }
  return false;
}

std::vector<FlowIndex> WaysWithout::way_to(StepIndex step) const {
  std::vector<std::optional<FlowIndex>> came_by(come_.size());
  std::vector<StepIndex> line{0};
  for (std::size_t i = 0; i < line.size() && !came_by[step]; ++i) {
    for (FlowIndex flow = 0; flow < graph_.flows().size(); ++flow) {
      const StepIndex to = graph_.flow(flow).to;
      if (graph_.flow(flow).from != line[i] || to == 0 || came_by[to] || !come_[to]) continue;
      const bool is_inside = graph_.entry_to(to) == flow;
      if (!is_inside && !is_open(flow)) continue;
      came_by[to] = flow;
      line.push_back(to);
    }
  }
  std::vector<FlowIndex> way;
  for (StepIndex at = step; came_by[at]; at = graph_.flow(*came_by[at]).from) {
    way.push_back(*came_by[at]);
  }
  std::ranges::reverse(way);
  return way;
}

}  // namespace banli::graph
