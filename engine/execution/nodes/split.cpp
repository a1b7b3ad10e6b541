#include "execution/nodes.hpp"

namespace banli::execution {

void enter(const graph::Split& split, const Entering& at) {
  VisitOpened event = at.move.opening(at.step, at.took);
  const VisitId visit = event.visit;
  at.move.emit(std::move(event));
  resume(split, at.move, visit);
}

void resume(const graph::Split& split, Move& move, VisitId id) {
  std::vector<graph::FlowIndex> flows;
  for (const graph::Split::Branch& branch : split.branches) {
    if (!branch.when.empty()) {
      const Value value = move.evaluate(branch.when).value;
      const bool* holds = value.as<bool>();
      if (holds == nullptr || !*holds) continue;
    }
    flows.push_back(branch.flow);
  }
  if (flows.empty()) return move.raise(id, "no-branch-holds", {"step", move.visit(id).step, "missing", ""});
  move.close(id, "", "", flows);
}

}  // namespace banli::execution
