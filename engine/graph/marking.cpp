#include "graph/marking.hpp"

#include <algorithm>

namespace banli::graph {

Places::Places(const Graph& graph)
    : graph_(graph), arrivals_(graph.flows().size(), 0), size_(graph.steps().size()) {
  for (StepIndex step = 0; step < graph.steps().size(); ++step) {
    if (!std::holds_alternative<Join>(graph.step(step).node)) continue;
    joins_.push_back(step);
    for (FlowIndex flow : graph.step(step).incoming) {
      arrivals_[flow] = size_;
      size_ += 2;
    }
  }
  tokens_ = Marking(size_);
  for (StepIndex step = 0; step < graph.steps().size(); ++step) tokens_.add(live(step));
  for (StepIndex join : joins_) {
    for (FlowIndex flow : graph.step(join).incoming) tokens_.add(arrival(flow));
  }
}

std::vector<FlowIndex> Places::waiting(const Marking& marking, StepIndex join) const {
  std::vector<FlowIndex> waiting;
  for (FlowIndex flow : graph_.step(join).incoming) {
    if (marking.has(arrival(flow))) waiting.push_back(flow);
  }
  return waiting;
}

bool Places::awaits(const Marking& marking, StepIndex join) const {
  return std::ranges::any_of(graph_.step(join).incoming,
                             [&](FlowIndex flow) { return marking.has(awaited(flow)); });
}

std::vector<StepIndex> Places::live_steps(const Marking& marking) const {
  std::vector<StepIndex> steps;
  for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
    if (marking.has(live(step))) steps.push_back(step);
  }
  return steps;
}

std::vector<StepIndex> Places::tokens_beside(const Marking& marking, StepIndex join) const {
  std::vector<StepIndex> steps = live_steps(marking);
  for (StepIndex other : joins_) {
    if (other != join && !waiting(marking, other).empty()) steps.push_back(other);
  }
  return steps;
}

}  // namespace banli::graph
