#include "graph/find_scopes.hpp"

#include <algorithm>

#include "graph/regions.hpp"

namespace banli::graph {
namespace {

class ScopeFinder {
 public:
  explicit ScopeFinder(Reading& reading)
      : reading_(reading), builder_(reading.builder), graph_(builder_.so_far()) {}

  void find() {
    for (StepIndex step = 1; step < reading_.places.size(); ++step) put_inside(step);
    for (const Aside& aside : reading_.asides) open_aside(aside);
    builder_.nest_scopes();
    for (const Flow& flow : graph_.flows()) check_flow(flow);
  }

 private:
  // A group stands before what is inside it.
  void put_inside(StepIndex step) {
    const StepIndex group = reading_.places[step].inside;
    if (group != 0) builder_.put_into(step, inside_.at(group));
    if (!std::holds_alternative<Group>(graph_.step(step).node)) return;
    const StepIndex first = step + 1;
    if (first >= reading_.places.size() || reading_.places[first].inside != step) return;  // told
    inside_[step] = builder_.add_scope(Scope::Kind::group, step, first);
    check_first(first, step);
  }

  // Beside its host run the steps that its target leads to; the main path does not come there.
  void open_aside(const Aside& aside) {
    const ScopeIndex around = graph_.step(aside.host).scope;
    const StepSet steps = steps_from(graph_, aside.target);
    const StepSet main = steps_from(graph_, graph_.flow(graph_.scope(around).entry).to);
    for (StepIndex step = 1; step < reading_.places.size(); ++step) {
      if (!steps.contains(step)) continue;
      if (main.contains(step) || graph_.step(step).scope != around)
        return tell_meeting(aside, step);
    }
    const ScopeIndex scope = builder_.add_scope(Scope::Kind::aside, aside.host, aside.target);
    check_first(aside.target, aside.host);
    for (StepIndex step = 1; step < reading_.places.size(); ++step) {
      if (steps.contains(step)) builder_.put_into(step, scope);
    }
    const FlowIndex entry = graph_.scope(scope).entry;
    if (!aside.stage) {
      builder_.step(aside.host).undo_entry = entry;
    } else if (aside.host == 0) {
      builder_.process().stages[*aside.stage].also = entry;
    } else {
      builder_.step(aside.host).stages[*aside.stage].also = entry;
    }
  }

  void tell_meeting(const Aside& aside, StepIndex step) {
    reading_.tell(
        aside.span, "aside-meets-other-path",
        {{"step", name(aside.host)}, {"target", name(aside.target)}, {"other", name(step)}});
  }

  // What waits for several tokens cannot be the first to get one.
  void check_first(StepIndex first, StepIndex owner) {
    if (!std::holds_alternative<Join>(graph_.step(first).node)) return;
    reading_.tell(graph_.step(first).span, "begins-with-join",
                  {{"step", name(first)}, {"group", name(owner)}});
  }

  void check_flow(const Flow& flow) {
    if (graph_.entry_to(flow.to) && is_entry(flow)) return;
    if (graph_.step(flow.from).scope == graph_.step(flow.to).scope) return;
    reading_.tell(graph_.step(flow.from).span, "arrow-crosses-border",
                  {{"step", name(flow.from)}, {"target", name(flow.to)}});
  }

  bool is_entry(const Flow& flow) const {
    const auto& outgoing = graph_.step(flow.from).outgoing;
    return std::ranges::none_of(
        outgoing, [&](FlowIndex index) { return graph_.flow(index).ordinal == flow.ordinal; });
  }

  const std::string& name(StepIndex step) const { return graph_.step(step).name; }

  Reading& reading_;
  GraphBuilder& builder_;
  const Graph& graph_;
  std::map<StepIndex, ScopeIndex> inside_;  // of groups
};

}  // namespace

void find_scopes(Reading& reading) { ScopeFinder(reading).find(); }

}  // namespace banli::graph
