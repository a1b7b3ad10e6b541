#include "execution/calling.hpp"

#include "forms/answer_file.hpp"
#include "forms/fill_demands.hpp"
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

namespace {

Called called_by(Move& move, VisitId visit, const std::string& process, const graph::Handed& with) {
  Called event;
  event.visit = visit;
  event.child = move.next_child();
  event.process = process;
  event.on_its_own = true;
  event.with = hand_over(move, with, visit);
  return event;
}

}  // namespace

void call(Move& move, VisitId visit, const std::string& process, const graph::Handed& with,
          Waiting waiting) {
  Called event = called_by(move, visit, process, with);
  event.on_its_own = waiting == Waiting::no;
  move.emit(std::move(event));
}

void call_by_stage(Move& move, VisitId visit, std::uint32_t stage, const graph::Stage& calling) {
  Called event = called_by(move, visit, calling.start, calling.with);
  event.stage = stage;
  move.emit(std::move(event));
}

void call_to_undo(Move& move, const graph::Step& step) {
  Called event = called_by(move, {}, step.undo, {});
  event.step = step.name;
  move.emit(std::move(event));
}

void take_given(Move& move, VisitId visit, const std::vector<Given>& given) {
  FieldsWritten papers{visit, move.instance().turn_around(visit), {}};
  FieldsWritten of_case{visit, {}, {}};
  for (const Given& one : given) {
    const Cell* cell = move.instance().cell(visit, one.path);
    if (cell != nullptr && cell->value == one.value && !cell->undone) continue;
    const auto kept = move.is_redactable(one.path) ? Move::Kept::redactable : Move::Kept::plainly;
    FieldsWritten& event = move.scope_of(visit, one.path) ? papers : of_case;
    event.changes.push_back({one.path, move.written(cell == nullptr ? Value() : cell->value, kept),
                             move.written(one.value, kept)});
  }
  if (!papers.changes.empty()) move.emit(std::move(papers));
  if (!of_case.changes.empty()) move.emit(std::move(of_case));
}

text::Problems fit(const Move& move, VisitId visit, std::vector<Given>& given) {
  text::Problems problems;
  for (auto& [path, value] : given) {
    const forms::Field* field = move.graph().field_at(path);
    if (field == nullptr) continue;
    const Value plain = text::value_from_plain_json(text::to_plain_json(value));
    auto read = forms::read_answer(*field, plain, {});
    if (!read) {
      problems.push_back(std::move(read.error()));
      continue;
    }
    const Cell* stands = move.instance().cell(visit, path);
    const Value before = stands == nullptr ? Value() : stands->value;
    forms::check_brought({*field, path, {}}, *read, before, {}, problems);
    forms::check_limits({*field, path, {}}, *read, problems);
    value = std::move(*read);
  }
  return problems;
}

std::string key_text(const Value& key) {
  if (key.is_null()) return {};
  if (const std::string* text = key.as<std::string>()) return *text;
  return text::write_json(text::to_plain_json(key));
}

std::string key_text(const Move& move, const feel::Expression& key, VisitId from) {
  if (key.empty()) return {};
  return key_text(move.evaluate(key, from).value);
}

}  // namespace banli::execution
