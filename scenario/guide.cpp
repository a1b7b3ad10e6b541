#include "scenario/guide.hpp"

#include <algorithm>
#include <deque>
#include <limits>
#include <ranges>

#include "base/match.hpp"

namespace banli::scenario {
namespace {

using graph::StepIndex;

constexpr std::size_t far = std::numeric_limits<std::size_t>::max() / 2;

std::vector<const graph::Arrow*> pointers_to(const graph::Arrows& arrows) {
  std::vector<const graph::Arrow*> pointers;
  for (const graph::Arrow& arrow : arrows) pointers.push_back(&arrow);
  return pointers;
}

std::vector<Option> options_to_answer(const std::vector<graph::Answer>& answers) {
  std::vector<Option> options;
  for (const graph::Answer& answer : answers) {
    options.push_back({language::Does::answer, answer.name, {&answer.arrow}});
  }
  return options;
}

std::vector<Option> options_to_vote(const graph::Approve& gate) {
  if (gate.answers.empty()) {
    return {{language::Does::approve, {}, pointers_to(gate.approved)},
            {language::Does::refuse, {}, pointers_to(gate.rejected)}};
  }
  std::vector<Option> options;
  for (const graph::Answer& answer : gate.answers) {
    if (answer.counts == graph::Answer::Counts::abstained) continue;
    const bool agrees = answer.counts == graph::Answer::Counts::agreed;
    const graph::Arrows& arrows = agrees ? gate.approved : gate.rejected;
    options.push_back({language::Does::answer, answer.name, pointers_to(arrows)});
  }
  return options;
}

std::vector<StepIndex> targets_of(const graph::Graph& graph, const graph::Arrow& arrow) {
  if (const auto* back = std::get_if<graph::Back>(&arrow.way)) return back->targets;
  return {graph.flow(std::get<graph::FlowIndex>(arrow.way)).to};
}

}  // namespace

std::vector<Option> options_of(const graph::Node& node) {
  return match(
      node,
      [](const graph::Task& task) {
        if (!task.answers.empty()) return options_to_answer(task.answers);
        return std::vector<Option>{{language::Does::complete, {}, pointers_to(task.then)}};
      },
      [](const graph::Choose& choose) { return options_to_answer(choose.answers); },
      [](const graph::Approve& gate) { return options_to_vote(gate); },
      [](const auto&) { return std::vector<Option>(1); });
}

Guide::Guide(const graph::Graph& graph, const Element& target) : graph_(graph), target_(target) {
  to_target_ = distances_to({*graph.find(target.step)}, Ways::both);
  std::vector<StepIndex> ends;
  for (StepIndex step = 0; step < graph.steps().size(); ++step) {
    const graph::Step& one = graph.step(step);
    if (std::holds_alternative<graph::End>(one.node) && one.scope == 0) ends.push_back(step);
  }
  to_end_ = distances_to(ends, Ways::forward);
}

// Breadth first, against the arrows. The end of a group leads on where the group does.
Guide::Distances Guide::distances_to(const std::vector<StepIndex>& goals, Ways ways) const {
  std::vector<std::vector<StepIndex>> before(graph_.steps().size());
  for (const graph::Flow& flow : graph_.flows()) before[flow.to].push_back(flow.from);
  for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
    const graph::Step& one = graph_.step(step);
    if (std::holds_alternative<graph::End>(one.node) && one.scope != 0) {
      for (const graph::FlowIndex flow : graph_.step(graph_.scope(one.scope).owner).outgoing) {
        before[graph_.flow(flow).to].push_back(step);
      }
    }
    for (const Option& option : options_of(one.node)) {
      for (const graph::Arrow* arrow : option.arrows) {
        if (ways == Ways::forward || !std::holds_alternative<graph::Back>(arrow->way)) continue;
        for (const StepIndex to : targets_of(graph_, *arrow)) before[to].push_back(step);
      }
    }
  }
  Distances distances(graph_.steps().size(), far);
  std::deque<StepIndex> waiting(goals.begin(), goals.end());
  for (const StepIndex goal : goals) distances[goal] = 0;
  for (; !waiting.empty(); waiting.pop_front()) {
    for (const StepIndex from : before[waiting.front()]) {
      if (distances[from] != far) continue;
      distances[from] = distances[waiting.front()] + 1;
      waiting.push_back(from);
    }
  }
  return distances;
}

const Option& Guide::best(StepIndex at, const std::vector<Option>& options, bool is_passed) const {
  return *std::ranges::min_element(
      options, {}, [&](const Option& option) { return score(at, option, is_passed); });
}

std::size_t Guide::score(StepIndex at, const Option& option, bool is_passed) const {
  std::size_t best = far;
  for (const graph::Arrow* arrow : option.arrows) {
    if (!is_passed && is_target(at, *arrow)) return 0;
    const bool goes_back = std::holds_alternative<graph::Back>(arrow->way);
    if (is_passed && goes_back) continue;
    const Distances& distances = is_passed ? to_end_ : to_target_;
    for (const StepIndex to : targets_of(graph_, *arrow)) {
      best = std::min(best, distances[to] + 1);
    }
  }
  return best;
}

bool Guide::is_target(StepIndex at, const graph::Arrow& arrow) const {
  if (graph_.step(at).name != target_.step) return false;
  if (const auto* back = std::get_if<graph::Back>(&arrow.way)) {
    return target_.kind == Element::Kind::back &&
           std::ranges::any_of(back->targets,
                               [&](StepIndex to) { return graph_.step(to).name == target_.to; });
  }
  const graph::Flow& flow = graph_.flow(std::get<graph::FlowIndex>(arrow.way));
  return target_.kind == Element::Kind::flow && flow.ordinal == target_.flow;
}

const graph::Stage* Guide::awaited_at(StepIndex step) const {
  const graph::Step& one = graph_.step(step);
  if (target_.kind != Element::Kind::flow || one.name != target_.step) return nullptr;
  const auto& stages = step == 0 ? graph_.process().stages : one.stages;
  const auto found = std::ranges::find_if(stages, [&](const graph::Stage& stage) {
    const auto leads_there = [&](const std::optional<graph::FlowIndex>& flow) {
      return flow && graph_.flow(*flow).ordinal == target_.flow;
    };
    return leads_there(stage.then) || leads_there(stage.also);
  });
  return found == stages.end() ? nullptr : &*found;
}

}  // namespace banli::scenario
