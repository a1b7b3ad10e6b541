#include "graph/rules/order_of_steps.hpp"

namespace banli::graph {

OrderOfSteps::OrderOfSteps(const Graph& graph, const Reading& reading)
    : graph_(graph), reading_(reading), next_(graph.steps().size()), after_(graph.steps().size()) {
  for (const Flow& flow : graph.flows()) next_[flow.from].push_back(flow.to);
  for (const BackArrow& back : reading.backs) {
    for (const StepIndex target : back.targets) next_[back.from].push_back(target);
  }
  for (StepIndex step = 1; step < next_.size(); ++step) {
    if (!std::holds_alternative<End>(graph.step(step).node)) continue;
    const Scope& scope = graph.scope(graph.step(step).scope);
    if (scope.kind != Scope::Kind::group) continue;
    const Step& group = graph.step(scope.owner);
    for (const FlowIndex flow : group.outgoing) next_[step].push_back(graph.flow(flow).to);
    if (group.each) next_[step].push_back(graph.flow(scope.entry).to);  // the next turn
  }
}

bool OrderOfSteps::may_come_before(StepIndex one, StepIndex other) {
  if (one == other || one == 0) return true;
  return after(one).contains(other) || may_stand_beside(one, other);
}

bool OrderOfSteps::may_be_done_when_asked(StepIndex one, StepIndex other) {
  return may_come_before(one, other) || is_inside(one, other);
}

bool OrderOfSteps::is_inside(StepIndex step, StepIndex group) const {
  while (step != 0 && step != group) step = reading_.places[step].inside;
  return step == group;
}

const StepSet& OrderOfSteps::after(StepIndex first) {
  if (after_[first]) return *after_[first];
  StepSet& after = after_[first].emplace(next_.size());
  std::vector<StepIndex> line{first};
  for (std::size_t i = 0; i < line.size(); ++i) {
    for (const StepIndex step : next_[line[i]]) {
      if (after.contains(step)) continue;
      after.insert(step);
      line.push_back(step);
    }
  }
  return after;
}

bool OrderOfSteps::is_aside(StepIndex step) const {
  for (ScopeIndex at = graph_.step(step).scope; at != 0; at = graph_.scope(at).parent) {
    if (graph_.scope(at).kind == Scope::Kind::aside) return true;
  }
  return false;
}

// On two branches of one split, or beside everything.
bool OrderOfSteps::may_stand_beside(StepIndex one, StepIndex other) {
  if (is_aside(one) || is_aside(other)) return true;
  for (const Step& step : graph_.steps()) {
    const auto* split = std::get_if<Split>(&step.node);
    if (split == nullptr) continue;
    int to_one = 0, to_other = 0, to_both = 0;
    for (const Split::Branch& branch : split->branches) {
      const StepIndex first = graph_.flow(branch.flow).to;
      const bool leads_to_one = first == one || after(first).contains(one);
      const bool leads_to_other = first == other || after(first).contains(other);
      to_one += leads_to_one;
      to_other += leads_to_other;
      to_both += leads_to_one && leads_to_other;
    }
    const bool only_one_branch = to_one == 1 && to_other == 1 && to_both == 1;
    if (to_one > 0 && to_other > 0 && !only_one_branch) return true;
  }
  return false;
}

}  // namespace banli::graph
