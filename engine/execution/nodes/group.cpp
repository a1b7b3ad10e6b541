#include <algorithm>

#include "execution/nodes.hpp"
#include "execution/scopes.hpp"

namespace banli::execution {

namespace {

graph::FlowIndex entry_of(const Move& move, VisitId group) {
  const graph::StepIndex step = *move.graph().find(move.visit(group).step);
  for (const graph::Scope& scope : move.graph().scopes()) {
    if (scope.kind == graph::Scope::Kind::group && scope.owner == step) return scope.entry;
  }
  return 0;  // a group has steps, which verify made sure of
}

}  // namespace

void enter(const graph::Group& group, const Entering& at) { resume(group, at.move, open_bare(at)); }

// Before anything happened inside it begins; afterwards it is over.
void resume(const graph::Group& group, Move& move, VisitId id) {
  const auto& visits = move.instance().visits;
  const bool has_begun = std::any_of(visits.begin(), visits.end(),
                                     [&](const Visit& visit) { return visit.scope == id; });
  if (!has_begun) return enter_scope(move, id, entry_of(move, id));
  move.leave(id, group.then, "", "");
}

}  // namespace banli::execution
