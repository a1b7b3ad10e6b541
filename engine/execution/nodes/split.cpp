#include "execution/nodes.hpp"

namespace banli::execution {

void enter(const graph::Split& split, const Entering& at) {
  VisitOpened event = at.move.opening(at);
  const VisitId visit = event.visit;
  at.move.emit(std::move(event));
  resume(split, at.move, visit);
}

void resume(const graph::Split& split, Move& move, VisitId id) {
  std::vector<graph::FlowIndex> flows;
  std::vector<std::string> missing;
  for (const graph::Split::Branch& branch : split.branches) {
    if (!branch.when.empty()) {
      const feel::Evaluated evaluated = move.evaluate(branch.when, id);
      add_missing(missing, evaluated.missing);
      const bool* holds = evaluated.value.as<bool>();
      if (holds == nullptr || !*holds) continue;
    }
    flows.push_back(branch.flow);
  }
  if (flows.empty()) return move.raise_no_branch(id, missing);
  move.close(id, "", "", flows);
}

}  // namespace banli::execution
