#include "base/match.hpp"
#include "execution/nodes.hpp"
#include "tables/evaluate.hpp"

namespace banli::execution {
namespace {

// The fields of the record as the table answers them, all of them, so that none stays from before.
Context answer_of(const graph::Decide& decide, const Move& move, VisitId from) {
  std::vector<Value> inputs;
  for (const tables::Answer& given : decide.with) {
    inputs.push_back(match(
        given, [](const Value& value) { return value; },
        [&](const feel::Expression& formula) { return move.evaluate(formula, from).value; }));
  }
  return tables::as_record(*decide.table, tables::evaluate(*decide.table, inputs));
}

}  // namespace

void enter(const graph::Decide& decide, const Entering& at) {
  resume(decide, at.move, open_bare(at));
}

void resume(const graph::Decide& decide, Move& move, VisitId id) {
  FieldsWritten event{id, move.instance().turn_around(id), {}};
  for (auto& [field, after] : answer_of(decide, move, id)) {
    const std::string path = decide.record + '.' + field;
    const Cell* cell = move.instance().cell(id, path);
    Value before = cell == nullptr ? Value() : cell->value;
    const bool stands = cell != nullptr && !cell->undone;
    if (before == after && (stands || before.is_null())) continue;
    const auto kept = move.is_redactable(path) ? Move::Kept::redactable : Move::Kept::plainly;
    event.changes.push_back(
        {path, move.written(std::move(before), kept), move.written(std::move(after), kept)});
  }
  if (!event.changes.empty()) move.emit(std::move(event));
  move.leave(id, decide.then, "", "");
}

}  // namespace banli::execution
