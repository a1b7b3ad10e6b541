#include "execution/calling.hpp"

#include "text/json.hpp"

namespace banli::execution {

std::vector<Handed> hand_over(Move& move, const graph::Handed& with, VisitId from) {
  std::vector<Handed> handed;
  for (const auto& [name, formula] : with) {
    Value value = move.evaluate(formula, from).value;
    handed.push_back({name, move.written(std::move(value), Move::Kept::plainly)});
  }
  return handed;
}

void call(Move& move, VisitId visit, const std::string& process, const graph::Handed& with,
          Waiting waiting) {
  Called event;
  event.visit = visit;
  event.child = move.next_child();
  event.process = process;
  event.on_its_own = waiting == Waiting::no;
  event.with = hand_over(move, with, visit);
  move.emit(std::move(event));
}

void take_given(Move& move, VisitId visit, const std::vector<Given>& given) {
  FieldsWritten event{visit, move.instance().turn_around(visit), {}};
  for (const Given& one : given) {
    const Cell* cell = move.instance().cell(visit, one.path);
    if (cell != nullptr && cell->value == one.value && !cell->undone) continue;
    const auto kept = move.is_redactable(one.path) ? Move::Kept::redactable : Move::Kept::plainly;
    event.changes.push_back({one.path, move.written(cell == nullptr ? Value() : cell->value, kept),
                             move.written(one.value, kept)});
  }
  if (!event.changes.empty()) move.emit(std::move(event));
}

std::string key_text(const Move& move, const feel::Expression& key, VisitId from) {
  if (key.empty()) return {};
  const Value value = move.evaluate(key, from).value;
  if (value.is_null()) return {};
  if (const std::string* text = value.as<std::string>()) return *text;
  return text::write_json(text::to_plain_json(value));
}

}  // namespace banli::execution
