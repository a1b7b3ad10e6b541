#include "graph/moves.hpp"

#include <algorithm>

#include "graph/join_rule.hpp"

namespace banli::graph {

// In the middle of a command: arrivals on their way, first in first out.
struct Mover::Unsettled {
  Outcome outcome;
  std::vector<FlowIndex> queue;
  std::vector<StepIndex> passed;  // without resting; once each, or a loop would never settle
};

Marking Mover::first() const {
  Marking marking(places_.size());
  marking.add(places_.live(graph_.scope(scope_).owner));
  return marking;
}

std::vector<Outcome> Mover::finish(const Marking& marking, StepIndex step) const {
  Unsettled now{{marking, {}, std::nullopt}, {}, {}};
  now.outcome.marking.remove(places_.live(step));
  Pending pending;
  const Scope& scope = graph_.scope(scope_);
  if (scope.kind != Scope::Kind::process && step == scope.owner) {
    now.queue.push_back(scope.entry);
    pending.push_back(std::move(now));
  } else {
    leave_by_one(std::move(now), step, pending);
  }
  std::vector<Outcome> outcomes;
  settle(pending, outcomes);
  return outcomes;
}

void Mover::settle(Pending& pending, std::vector<Outcome>& outcomes) const {
  while (!pending.empty()) {
    Unsettled now = std::move(pending.back());
    pending.pop_back();
    if (!now.outcome.clash && !now.queue.empty()) {
      const FlowIndex flow = now.queue.front();
      now.queue.erase(now.queue.begin());
      now.outcome.trail.push_back(flow);
      arrive(std::move(now), flow, pending);
      continue;
    }
    const auto join = now.outcome.clash ? std::nullopt : ready_alive_join(now.outcome.marking);
    if (join) {
      fire(std::move(now), *join, pending);
    } else {
      if (places_.is_over(now.outcome.marking)) now.outcome.marking.clear();
      outcomes.push_back(std::move(now.outcome));
    }
  }
}

void Mover::arrive(Unsettled now, FlowIndex flow, Pending& pending) const {
  const StepIndex step = graph_.flow(flow).to;
  const Node& node = graph_.step(step).node;
  if (rests_at(graph_.step(step))) {
    const bool was_passed = std::ranges::find(now.passed, step) != now.passed.end();
    if (may_pass_at_once(graph_.step(step)) && !was_passed) {
      Unsettled passing = now;
      passing.passed.push_back(step);
      leave_by_one(std::move(passing), step, pending);
    }
    const std::size_t live = places_.live(step);
    if (now.outcome.marking.has(live)) now.outcome.clash = step;
    now.outcome.marking.add(live);
    pending.push_back(std::move(now));
  } else if (std::holds_alternative<Join>(node)) {
    arrive_at_join(std::move(now), flow, pending);
  } else if (std::holds_alternative<Split>(node)) {
    leave_by_some(now, step, pending);
  } else if (const auto* end = std::get_if<End>(&node)) {
    if (end->stops == End::Stops::all) {
      now.outcome.marking.clear();
      now.queue.clear();
    }
    pending.push_back(std::move(now));
  } else {
    leave_by_one(std::move(now), step, pending);
  }
}

void Mover::arrive_at_join(Unsettled now, FlowIndex flow, Pending& pending) const {
  const StepIndex join = graph_.flow(flow).to;
  Marking& marking = now.outcome.marking;
  if (marking.has(places_.awaited(flow))) {
    marking.remove(places_.awaited(flow));
  } else if (marking.has(places_.arrival(flow))) {
    now.outcome.clash = join;
  } else {
    marking.add(places_.arrival(flow));
  }
  const bool is_alive = std::get<Join>(graph_.step(join).node).needs == Join::Needs::alive;
  if (!now.outcome.clash && !is_alive && may_fire(marking, join)) {
    fire(std::move(now), join, pending);
  } else {
    pending.push_back(std::move(now));
  }
}

bool Mover::may_fire(const Marking& marking, StepIndex join) const {
  if (places_.awaits(marking, join)) return false;
  const std::vector<FlowIndex> waiting = places_.waiting(marking, join);
  if (waiting.empty()) return false;
  const Step& step = graph_.step(join);
  const auto& node = std::get<Join>(step.node);
  std::vector<StepIndex> tokens;
  if (node.needs == Join::Needs::alive) tokens = places_.tokens_beside(marking, join);
  return fires(node, step, graph_.region(join), waiting, tokens);
}

std::optional<StepIndex> Mover::ready_alive_join(const Marking& marking) const {
  for (StepIndex join : places_.joins()) {
    const bool is_alive = std::get<Join>(graph_.step(join).node).needs == Join::Needs::alive;
    if (is_alive && may_fire(marking, join)) return join;
  }
  return std::nullopt;
}

void Mover::fire(Unsettled now, StepIndex join, Pending& pending) const {
  const Step& step = graph_.step(join);
  const auto& node = std::get<Join>(step.node);
  Marking& marking = now.outcome.marking;
  const std::vector<FlowIndex> waiting = places_.waiting(marking, join);
  for (FlowIndex flow : waiting) marking.remove(places_.arrival(flow));
  for (FlowIndex flow : awaited_after(node, step, waiting)) marking.add(places_.awaited(flow));
  if (ends_the_rest(node)) end_the_rest(now, join);
  leave_by_one(std::move(now), join, pending);
}

void Mover::end_the_rest(Unsettled& now, StepIndex join) const {
  const JoinRegion& region = graph_.region(join);
  Marking& marking = now.outcome.marking;
  for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
    if (ends_token_at(step, join, region)) marking.remove(places_.live(step));
  }
  for (StepIndex other : places_.joins()) {
    if (!ends_token_at(other, join, region)) continue;
    for (FlowIndex flow : graph_.step(other).incoming) {
      marking.remove(places_.arrival(flow));
      marking.remove(places_.awaited(flow));
    }
  }
  std::erase_if(now.queue,
                [&](FlowIndex flow) { return ends_token_at(graph_.flow(flow).to, join, region); });
}

void Mover::leave_by_one(Unsettled now, StepIndex step, Pending& pending) const {
  const std::vector<FlowIndex>& outgoing = graph_.step(step).outgoing;
  if (outgoing.empty()) return;
  // The first way is taken up first, so that paths read in the order of writing.
  for (std::size_t i = outgoing.size() - 1; i > 0; --i) {
    Unsettled next = now;
    next.queue.push_back(outgoing[i]);
    pending.push_back(std::move(next));
  }
  now.queue.push_back(outgoing.front());
  pending.push_back(std::move(now));
}

void Mover::leave_by_some(const Unsettled& now, StepIndex split, Pending& pending) const {
  const auto& branches = std::get<Split>(graph_.step(split).node).branches;
  const auto conditional = std::ranges::count_if(
      branches, [](const Split::Branch& branch) { return !branch.when.empty(); });
  for (std::uint32_t chosen = 0; chosen < std::uint32_t{1} << conditional; ++chosen) {
    Unsettled next = now;
    std::uint32_t number = 0;
    for (const Split::Branch& branch : branches) {
      if (branch.when.empty() || (chosen >> number++ & 1) != 0) next.queue.push_back(branch.flow);
    }
    if (next.queue.size() > now.queue.size()) pending.push_back(std::move(next));
  }
}

}  // namespace banli::graph
