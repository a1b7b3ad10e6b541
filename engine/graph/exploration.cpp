#include "graph/exploration.hpp"

#include <algorithm>

namespace banli::graph {

Exploration::Exploration(const Graph& graph, ScopeIndex scope, std::size_t limit)
    : mover_(graph, scope), graph_(graph), entered_(graph.steps().size()) {
  entered_.insert(graph.scope(scope).owner);
  const auto first = numbers_.emplace(mover_.first(), 0).first;
  reached_.push_back({&first->first, 0, {}, false});
  explore(limit);
  std::ranges::sort(edges_);
}

void Exploration::explore(std::size_t limit) {
  for (MarkingNumber number = 0; number < reached_.size(); ++number) {
    const Marking& marking = *reached_[number].marking;
    for (StepIndex step : places().live_steps(marking)) {
      for (Outcome& outcome : mover_.finish(marking, step)) take(number, std::move(outcome));
    }
    if (reached_.size() > limit) {
      is_complete_ = false;
      return;
    }
  }
}

void Exploration::take(MarkingNumber from, Outcome outcome) {
  reached_[from].has_moves = true;
  for (FlowIndex flow : outcome.trail) entered_.insert(graph_.flow(flow).to);
  if (outcome.clash) return note_clash(from, std::move(outcome));
  const auto [found, is_new] =
      numbers_.try_emplace(std::move(outcome.marking), static_cast<MarkingNumber>(count()));
  edges_.emplace_back(found->second, from);
  if (is_new) reached_.push_back({&found->first, from, std::move(outcome.trail), false});
}

void Exploration::note_clash(MarkingNumber from, Outcome outcome) {
  const StepIndex step = *outcome.clash;
  if (std::ranges::find(clashes_, step, &Clash::step) != clashes_.end()) return;
  clashes_.push_back({step, from, std::move(outcome.trail)});
}

std::vector<FlowIndex> Exploration::way_to(MarkingNumber number) const {
  std::vector<MarkingNumber> line;
  for (; number != 0; number = reached_[number].parent) line.push_back(number);
  std::vector<FlowIndex> way;
  for (auto next = line.rbegin(); next != line.rend(); ++next) {
    const std::vector<FlowIndex>& trail = reached_[*next].trail;
    way.insert(way.end(), trail.begin(), trail.end());
  }
  return way;
}

std::vector<bool> Exploration::can_reach(std::vector<MarkingNumber> wanted) const {
  std::vector<bool> good(count(), false);
  for (MarkingNumber number : wanted) good[number] = true;
  while (!wanted.empty()) {
    const MarkingNumber to = wanted.back();
    wanted.pop_back();
    auto edge = std::ranges::lower_bound(edges_, std::pair{to, MarkingNumber{0}});
    for (; edge != edges_.end() && edge->first == to; ++edge) {
      if (good[edge->second]) continue;
      good[edge->second] = true;
      wanted.push_back(edge->second);
    }
  }
  return good;
}

}  // namespace banli::graph
