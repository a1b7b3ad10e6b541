#include "graph/soundness.hpp"

#include <algorithm>

#include "graph/automatic_loop.hpp"
#include "graph/exploration.hpp"
#include "graph/path.hpp"
#include "graph/regions.hpp"

namespace banli::graph {
namespace {

constexpr std::ptrdiff_t conditions_limit = 12;  // of one split: 4,096 ways

class Findings {
 public:
  Findings(const Graph& graph, ScopeIndex scope, const Exploration& exploration)
      : graph_(graph),
        scope_(scope),
        exploration_(exploration),
        told_joins_(graph.steps().size()) {}

  text::Problems collect() {
    for (const Exploration::Clash& clash : exploration_.clashes()) {
      tell_clash(clash);
      told_joins_.insert(clash.step);  // a token too many is left over there as well
    }
    find_ways_to_the_end();
    if (problems_.empty()) find_dead_steps();
    return std::move(problems_);
  }

 private:
  void tell(StepIndex step, std::string code, std::span<const FlowIndex> way,
            std::span<const StepIndex> last) {
    problems_.push_back(
        text::error_at(graph_.step(step).span, std::move(code),
                       {{"step", graph_.step(step).name}, {"path", path_text(graph_, way, last)}}));
  }

  void tell_clash(const Exploration::Clash& clash) {
    std::vector<FlowIndex> way = exploration_.way_to(clash.from);
    way.insert(way.end(), clash.trail.begin(), clash.trail.end());
    tell(clash.step, "lack-of-synchronisation", way, {&clash.step, 1});
  }

  // Without an end in sight: first those where nothing can move, then the others.
  void find_ways_to_the_end() {
    const Places& places = exploration_.places();
    std::vector<MarkingNumber> explained;
    for (const Exploration::Clash& clash : exploration_.clashes()) explained.push_back(clash.from);
    for (MarkingNumber number = 0; number < exploration_.count(); ++number) {
      const Marking& marking = exploration_.marking(number);
      const bool is_over = places.is_over(marking);
      const bool is_stuck = !is_over && places.live_steps(marking).empty();
      if (is_stuck) tell_deadlock(number);
      if (is_over || is_stuck) explained.push_back(number);
    }
    const std::vector<bool> is_fine = exploration_.can_reach(std::move(explained));
    const auto lost = std::ranges::find(is_fine, false);
    if (lost == is_fine.end()) return;
    const auto number = static_cast<MarkingNumber>(lost - is_fine.begin());
    const std::vector<StepIndex> live = places.live_steps(exploration_.marking(number));
    tell(live.front(), "no-way-to-an-end", exploration_.way_to(number), live);
  }

  // Once for each join at which arrivals wait in vain.
  void tell_deadlock(MarkingNumber number) {
    const Places& places = exploration_.places();
    std::vector<StepIndex> stuck;
    for (StepIndex join : places.joins()) {
      if (!places.waiting(exploration_.marking(number), join).empty()) stuck.push_back(join);
    }
    const bool is_told =
        std::ranges::all_of(stuck, [&](StepIndex join) { return told_joins_.contains(join); });
    if (is_told) return;
    for (StepIndex join : stuck) told_joins_.insert(join);
    tell(stuck.front(), "deadlock", exploration_.way_to(number), stuck);
  }

  void find_dead_steps() {
    const StepSet reachable = steps_from(graph_, graph_.flow(graph_.scope(scope_).entry).to);
    for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
      if (graph_.step(step).scope != scope_ || exploration_.was_entered(step)) continue;
      const text::Span span = graph_.step(step).span;
      text::Problem problem = text::error_at(span, "dead-step", {{"step", graph_.step(step).name}});
      if (!reachable.contains(step)) problem.notes.push_back({"no-arrow-leads-here", span, {}});
      problems_.push_back(std::move(problem));
    }
  }

  const Graph& graph_;
  ScopeIndex scope_;
  const Exploration& exploration_;
  StepSet told_joins_;
  text::Problems problems_;
};

text::Problems loop_problem(const Graph& graph, std::span<const StepIndex> loop) {
  const Step& step = graph.step(loop.front());
  return {text::error_at(step.span, "loop-without-work",
                         {{"step", step.name}, {"path", path_text(graph, {}, loop)}})};
}

text::Problems too_large(const Step& step) {
  return {text::error_at(step.span, "too-large-to-prove",
                         {{"step", step.name}, {"limit", std::to_string(markings_limit)}})};
}

const Step* find_wide_split(const Graph& graph) {
  for (const Step& step : graph.steps()) {
    const auto* split = std::get_if<Split>(&step.node);
    if (!split) continue;
    const auto conditions = std::ranges::count_if(
        split->branches, [](const Split::Branch& branch) { return !branch.when.empty(); });
    if (conditions > conditions_limit) return &step;
  }
  return nullptr;
}

// Where what is too large begins to spread.
const Step& first_split(const Graph& graph, ScopeIndex scope) {
  for (const Step& step : graph.steps()) {
    if (step.scope == scope && std::holds_alternative<Split>(step.node)) return step;
  }
  return graph.step(graph.scope(scope).owner);
}

text::Problems find_unsound_in(const Graph& graph, ScopeIndex scope) {
  const Exploration exploration(graph, scope, markings_limit);
  if (!exploration.is_complete()) return too_large(first_split(graph, scope));
  return Findings(graph, scope, exploration).collect();
}

}  // namespace

text::Problems find_unsound(const Graph& graph) {
  if (const auto loop = find_automatic_loop(graph); !loop.empty()) return loop_problem(graph, loop);
  if (const Step* split = find_wide_split(graph)) return too_large(*split);
  text::Problems problems;
  for (ScopeIndex scope = 0; scope < graph.scopes().size(); ++scope) {
    std::ranges::move(find_unsound_in(graph, scope), std::back_inserter(problems));
  }
  return problems;
}

}  // namespace banli::graph
