#include "graph/ancestors.hpp"

#include <algorithm>
#include <optional>

namespace banli::graph {
namespace {

// A step is entered by some of its ways: what one of them has is sure where so few lack it that
// every firing has at least one that has it.
struct WaysIn {
  std::vector<FlowIndex> ways;
  std::size_t may_lack = 0;
};

WaysIn ways_into(const Graph& graph, StepIndex index) {
  const Step& step = graph.step(index);
  const auto* join = std::get_if<Join>(&step.node);
  if (join == nullptr) {
    return {step.incoming, 0};
  }
  switch (join->needs) {
    case Join::Needs::all:
      return {step.incoming, step.incoming.empty() ? 0 : step.incoming.size() - 1};
    case Join::Needs::steps:
      return {join->of_steps, join->of_steps.empty() ? 0 : join->of_steps.size() - 1};
    case Join::Needs::count:
      return {step.incoming, join->count == 0 ? 0 : join->count - 1};
    case Join::Needs::alive:
      return {step.incoming, 0};
  }
  return {};
}

class AncestorSearch {
 public:
  explicit AncestorSearch(const Graph& graph) : graph_(graph), count_(graph.steps().size()) {
    StepSet all(count_);
    for (StepIndex step = 0; step < count_; ++step) all.insert(step);
    sure_.assign(count_, all);
  }

  // From "all" downwards until nothing changes: the greatest solution.
  std::vector<StepSet> search() {
    bool has_changed = true;
    while (has_changed) {
      has_changed = false;
      for (StepIndex step = 0; step < count_; ++step) has_changed |= narrow(step);
    }
    return std::move(sure_);
  }

 private:
  bool narrow(StepIndex step) {
    StepSet next(count_);
    bool is_smaller = false;
    for (StepIndex other = 0; other < count_; ++other) {
      if (!sure_[step].contains(other)) continue;
      if (other == step || is_sure_before(step, other)) {
        next.insert(other);
      } else {
        is_smaller = true;
      }
    }
    if (is_smaller) sure_[step] = std::move(next);
    return is_smaller;
  }

  bool is_sure_before(StepIndex step, StepIndex other) const {
    if (step == 0) return false;
    if (graph_.entry_to(step) && !is_sure_before_scope(graph_.step(step).scope, other)) {
      return false;
    }
    const WaysIn in = ways_into(graph_, step);
    const auto lacking = std::ranges::count_if(
        in.ways, [&](FlowIndex flow) { return !sure_[graph_.flow(flow).from].contains(other); });
    return static_cast<std::size_t>(lacking) <= in.may_lack;
  }

  // Whoever has the scope is still open meanwhile. What undoes a step, or runs beside the whole
  // case, follows from nothing.
  bool is_sure_before_scope(ScopeIndex index, StepIndex other) const {
    const Scope& scope = graph_.scope(index);
    const bool undoes = graph_.step(scope.owner).undo_entry == scope.entry;
    const bool is_beside_all = scope.kind == Scope::Kind::aside && scope.owner == 0;
    return !undoes && !is_beside_all && other != scope.owner && sure_[scope.owner].contains(other);
  }

  const Graph& graph_;
  StepIndex count_;
  std::vector<StepSet> sure_;
};

}  // namespace

std::vector<StepSet> find_sure_ancestors(const Graph& graph) {
  return AncestorSearch(graph).search();
}

std::vector<FlowIndex> way_around(const Graph& graph, StepIndex to, StepIndex without) {
  std::vector<std::optional<FlowIndex>> came_by(graph.steps().size());
  std::vector<StepIndex> line{0};
  const auto come = [&](FlowIndex flow) {
    const StepIndex next = graph.flow(flow).to;
    if (next == without || next == 0 || came_by[next]) return;
    came_by[next] = flow;
    line.push_back(next);
  };
  for (std::size_t i = 0; i < line.size() && without != 0; ++i) {
    for (FlowIndex flow : graph.step(line[i]).outgoing) come(flow);
    for (const Scope& scope : graph.scopes().subspan(1)) {
      if (scope.owner == line[i]) come(scope.entry);
    }
  }
  std::vector<FlowIndex> way;
  for (StepIndex step = to; came_by[step]; step = graph.flow(*came_by[step]).from) {
    way.push_back(*came_by[step]);
  }
  std::ranges::reverse(way);
  return way;
}

}  // namespace banli::graph
