#include "execution/nodes.hpp"

namespace banli::execution {

void enter(const graph::SetValues& set, const Entering& at) {
  VisitOpened event = at.move.opening(at.step, at.took);
  const VisitId visit = event.visit;
  at.move.emit(std::move(event));
  resume(set, at.move, visit);
}

// One after the other: a formula sees what the ones before it wrote.
void resume(const graph::SetValues& set, Move& move, VisitId id) {
  for (const graph::SetValues::Assignment& assignment : set.values) {
    const auto cell = move.instance().data.find(assignment.path);
    Value before = cell == move.instance().data.end() ? Value() : cell->second.value;
    Value after = move.evaluate(assignment.formula).value;
    const bool stands = cell != move.instance().data.end() && !cell->second.undone;
    if (before == after && (stands || before.is_null())) continue;
    const auto kept =
        move.is_redactable(assignment.path) ? Move::Kept::redactable : Move::Kept::plainly;
    FieldChange change{assignment.path, move.written(std::move(before), kept),
                       move.written(std::move(after), kept)};
    move.emit(FieldsWritten{id, {}, {std::move(change)}});
  }
  move.leave(id, set.then, "", "");
}

}  // namespace banli::execution
