#include <algorithm>
#include <set>

#include "graph/rules/rules.hpp"
#include "graph/rules/written_places.hpp"

namespace banli::graph {
namespace {

// The steps that a branch leads to, until the split is come to again.
StepSet steps_of_branch(const Graph& graph, StepIndex split, StepIndex first) {
  StepSet steps(graph.steps().size());
  std::vector<StepIndex> line;
  const auto come = [&](StepIndex step) {
    if (step == split || steps.contains(step)) return;
    steps.insert(step);
    line.push_back(step);
  };
  come(first);
  for (std::size_t i = 0; i < line.size(); ++i) {
    const StepIndex at = line[i];
    for (const FlowIndex flow : graph.step(at).outgoing) come(graph.flow(flow).to);
    for (const Scope& scope : graph.scopes().subspan(1)) {  // what is inside
      if (scope.owner == at) come(graph.flow(scope.entry).to);
    }
  }
  return steps;
}

// The steps of an event that runs beside its host, and those that may be open meanwhile.
struct Beside {
  StepSet aside;
  StepSet meanwhile;
};
Beside steps_beside(const Graph& graph, const Scope& scope) {
  const auto none = static_cast<StepIndex>(graph.steps().size());
  Beside beside{steps_of_branch(graph, none, graph.flow(scope.entry).to),
                StepSet(graph.steps().size())};
  const StepSet after = steps_of_branch(graph, none, scope.owner);
  for (StepIndex step = 0; step < graph.steps().size(); ++step) {
    if (after.contains(step) && !beside.aside.contains(step)) beside.meanwhile.insert(step);
  }
  return beside;
}

class BranchCheck {
 public:
  BranchCheck(const Graph& graph, Reading& reading)
      : graph_(graph), reading_(reading), written_(find_written_places(graph, reading.library)) {}

  void check(StepIndex index, const Split& split) {
    std::vector<StepSet> branches;
    for (const Split::Branch& branch : split.branches) {
      branches.push_back(steps_of_branch(graph_, index, graph_.flow(branch.flow).to));
    }
    for (std::size_t one = 0; one < branches.size(); ++one) {
      for (std::size_t other = one + 1; other < branches.size(); ++other) {
        compare(graph_.step(index).name, "written-by-two-branches", branches[one], branches[other]);
      }
    }
  }

  void check_beside(const Scope& scope) {
    const Beside beside = steps_beside(graph_, scope);
    const bool is_of_case = scope.owner == 0;
    const std::string& host = is_of_case ? graph_.process().name : graph_.step(scope.owner).name;
    compare(host, "written-beside", beside.meanwhile, beside.aside);
  }

 private:
  void compare(const std::string& where, std::string_view code, const StepSet& one,
               const StepSet& other) {
    for (const auto& [place, writers] : written_) {
      const auto first = writer_in(writers, one, other);
      const auto second = writer_in(writers, other, one);
      if (first && second && told_.insert({*first, *second}).second) {
        tell(where, code, place, *first, *second);
      }
    }
  }

  static std::optional<StepIndex> writer_in(const StepSet& writers, const StepSet& branch,
                                            const StepSet& other) {
    for (StepIndex step = 0; step < writers.size(); ++step) {
      if (writers.contains(step) && branch.contains(step) && !other.contains(step)) return step;
    }
    return std::nullopt;
  }

  void tell(const std::string& where, std::string_view code, const std::string& place,
            StepIndex one, StepIndex other) {
    text::Problem problem = text::warning_at(graph_.step(other).span, std::string(code),
                                             {{"place", place},
                                              {"step", graph_.step(one).name},
                                              {"other", graph_.step(other).name},
                                              {"where", where}});
    problem.notes.push_back({"other-branch-writes", graph_.step(one).span, {{"place", place}}});
    reading_.problems.push_back(std::move(problem));
  }

  const Graph& graph_;
  Reading& reading_;
  const WrittenPlaces written_;
  std::set<std::pair<StepIndex, StepIndex>> told_;  // once for each pair
};

}  // namespace

void check_written_twice(const Graph& graph, Reading& reading) {
  BranchCheck check(graph, reading);
  for (StepIndex step = 0; step < graph.steps().size(); ++step) {
    const auto* split = std::get_if<Split>(&graph.step(step).node);
    if (split != nullptr) check.check(step, *split);
  }
  for (const Scope& scope : graph.scopes()) {
    if (scope.kind == Scope::Kind::aside) check.check_beside(scope);
  }
}

}  // namespace banli::graph
