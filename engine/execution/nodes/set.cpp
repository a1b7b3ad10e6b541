#include "execution/calling.hpp"
#include "execution/nodes.hpp"

namespace banli::execution {

void enter(const graph::SetValues& set, const Entering& at) {
  VisitOpened event = at.move.opening(at);
  const VisitId visit = event.visit;
  at.move.emit(std::move(event));
  resume(set, at.move, visit);
}

// One after the other: a formula sees what the ones before it wrote.
void resume(const graph::SetValues& set, Move& move, VisitId id) {
  for (const graph::SetValues::Assignment& assignment : set.values) {
    const Cell* cell = move.instance().cell(id, assignment.path);
    Value before = cell == nullptr ? Value() : cell->value;
    std::vector<Given> given{{assignment.path, move.evaluate(assignment.formula, id).value}};
    if (const text::Problems unfit = fit(move, id, given); !unfit.empty()) {
      return move.raise(id, "value-unfit", {"step", move.visit(id).step, "field", assignment.path});
    }
    Value after = std::move(given.front().value);
    const bool stands = cell != nullptr && !cell->undone;
    if (before == after && (stands || before.is_null())) continue;
    const auto kept =
        move.is_redactable(assignment.path) ? Move::Kept::redactable : Move::Kept::plainly;
    FieldChange change{assignment.path, move.written(std::move(before), kept),
                       move.written(std::move(after), kept)};
    move.emit(FieldsWritten{id, move.scope_of(id, assignment.path), {std::move(change)}});
  }
  move.leave(id, set.then, "", "");
}

}  // namespace banli::execution
