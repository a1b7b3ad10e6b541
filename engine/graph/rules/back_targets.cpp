#include <algorithm>

#include "graph/ancestors.hpp"
#include "graph/moves.hpp"
#include "graph/path.hpp"
#include "graph/rules/rules.hpp"

namespace banli::graph {
namespace {

class BackTargetCheck {
 public:
  BackTargetCheck(const Graph& graph, Reading& reading)
      : graph_(graph), reading_(reading), sure_(find_sure_ancestors(graph)) {}

  void check(const BackArrow& arrow) {
    for (std::size_t i = 0; i < arrow.targets.size(); ++i) {
      if (!is_worked_at(graph_.step(arrow.targets[i]))) {
        tell(arrow, i, "back-target-without-work");
      } else if (!sure_[arrow.from].contains(arrow.targets[i]) || arrow.from == arrow.targets[i]) {
        tell_not_ancestor(arrow, i);
      } else {
        check_final(arrow, i);
      }
      for (std::size_t j = 0; j < i; ++j) check_pair(arrow, i, j);
    }
  }

 private:
  text::Arguments names(const BackArrow& arrow, std::size_t target) const {
    return {{"step", graph_.step(arrow.from).name},
            {"target", graph_.step(arrow.targets[target]).name}};
  }

  void tell(const BackArrow& arrow, std::size_t target, std::string code) {
    reading_.tell(arrow.spans[target], std::move(code), names(arrow, target));
  }

  void tell_not_ancestor(const BackArrow& arrow, std::size_t target) {
    const auto way = way_around(graph_, arrow.from, arrow.targets[target]);
    text::Arguments arguments = names(arrow, target);
    arguments.emplace_back("path", path_text(graph_, way, {&arrow.from, 1}));
    reading_.tell(arrow.spans[target], "back-target-not-passed", std::move(arguments));
  }

  // What is final and was surely passed since the target, or is the target.
  void check_final(const BackArrow& arrow, std::size_t i) {
    const StepIndex target = arrow.targets[i];
    for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
      const bool is_between =
          sure_[arrow.from].contains(step) && (step == target || sure_[step].contains(target));
      if (step == arrow.from || !is_between || graph_.step(step).final.empty()) continue;
      text::Arguments arguments = names(arrow, i);
      arguments.emplace_back("final", graph_.step(step).name);
      return reading_.tell(arrow.spans[i], "back-over-final", std::move(arguments));
    }
  }

  // Each of several targets opens with its own arrivals: none may follow from another.
  void check_pair(const BackArrow& arrow, std::size_t i, std::size_t j) {
    const StepIndex one = arrow.targets[i];
    const StepIndex other = arrow.targets[j];
    if (!sure_[one].contains(other) && !sure_[other].contains(one)) return;
    text::Arguments arguments = names(arrow, i);
    arguments.emplace_back("other", graph_.step(other).name);
    reading_.tell(arrow.spans[i], "back-targets-in-line", std::move(arguments));
  }

  const Graph& graph_;
  Reading& reading_;
  std::vector<StepSet> sure_;
};

}  // namespace

void check_back_targets(const Graph& graph, Reading& reading) {
  if (reading.backs.empty()) return;
  BackTargetCheck check(graph, reading);
  for (const BackArrow& arrow : reading.backs) check.check(arrow);
}

}  // namespace banli::graph
