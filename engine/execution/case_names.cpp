#include "execution/case_names.hpp"

#include <algorithm>

#include "calendar/functions.hpp"

namespace banli::execution {

namespace {

// Steps may bear hyphens; in an expression a hyphen is a minus, so they are written with `_` there.
std::string name_in_expressions(std::string_view step) {
  std::string name(step);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

feel::Function without_parameters(std::string name, feel::Type::Kind kind, Value value) {
  return {std::move(name),
          {},
          feel::Type::of(kind),
          [value = std::move(value)](const std::vector<Value>&) { return value; }};
}

}  // namespace

Context record_in(const Cells& cells, std::string_view record) {
  Context fields;
  const std::string prefix = std::string(record) + '.';
  for (auto at = cells.lower_bound(prefix); at != cells.end(); ++at) {
    if (!at->first.starts_with(prefix)) break;
    fields.emplace(at->first.substr(prefix.size()), at->second.value);
  }
  return fields;
}

Context record_of(const Instance& instance, std::string_view record, VisitId from) {
  Context fields;
  // What is nearer was added before.
  const auto add = [&](const Cells& cells) { fields.merge(record_in(cells, record)); };
  for (VisitId turn = instance.scopes.empty() ? VisitId{} : instance.turn_around(from); turn;
       turn = instance.turn_around(instance.find(turn)->scope)) {
    const auto cells = instance.scopes.find(turn);
    if (cells != instance.scopes.end()) add(cells->second);
  }
  add(instance.data);
  return fields;
}

CaseNames::CaseNames(const graph::Graph& graph, const Instance& instance,
                     const office::Office& office, Instant now, VisitId from)
    : graph_(graph), instance_(instance), office_(office), now_(now), from_(from) {}

DateTime CaseNames::local(Instant at) const { return office_.calendar.zone().local(at); }

std::optional<Value> CaseNames::find(std::string_view name) const {
  if (name == "case") return case_value();
  if (name == "steps") return steps_value();
  if (graph_.record(name) != nullptr) return Value(record_of(instance_, name, from_));
  if (const Cell* cell = instance_.cell(from_, name)) return cell->value;
  for (const graph::CaseField& field : graph_.process().fields) {
    if (field.name == name) return Value();
  }
  return std::nullopt;
}

const feel::Function* CaseNames::find_function(std::string_view name) const {
  using Kind = feel::Type::Kind;
  if (name == "today") {
    asked_ = without_parameters("today", Kind::date, local(now_).date);
  } else if (name == "now") {
    asked_ = without_parameters("now", Kind::date_time, local(now_));
  } else if (const feel::Function* table = graph_.table_function(name)) {
    return table;
  } else {
    return of_calendar(name);
  }
  return &*asked_;
}

const feel::Function* CaseNames::of_calendar(std::string_view name) const {
  const calendar::Calendar& calendar = office_.calendar_named(graph_.process().calendar);
  for (feel::Function& function : calendar::functions_of(calendar)) {
    if (function.name != name) continue;
    asked_ = std::move(function);
    return &*asked_;
  }
  return nullptr;
}

Value CaseNames::case_value() const {
  Context members;
  members["number"] = instance_.number;
  members["title"] = graph_.process().title.in(Language::chinese);
  members["starter"] = instance_.starter;
  members["started"] = local(instance_.started);
  members["due"] = instance_.due ? Value(local(instance_.due->at)) : Value();
  members["late"] = instance_.due && instance_.due->at < now_;
  members["ended"] = instance_.is_open() ? Value() : Value(local(instance_.ended));
  members["outcome"] = instance_.outcome.empty() ? Value() : Value(instance_.outcome);
  return members;
}

Value CaseNames::steps_value() const {
  Context steps;
  for (const auto& [name, past] : instance_.past) {
    const Visit* finished = instance_.newest_finished(name);
    Context step;
    step["done"] = finished != nullptr;
    step["by"] = past.by.empty() ? Value() : Value(past.by);
    step["started"] = local(past.started);
    step["ended"] = past.ended.ms == 0 ? Value() : Value(local(past.ended));
    step["late"] = finished && finished->due && finished->due->at < finished->closed;
    step["answer"] = past.answer.empty() ? Value() : Value(past.answer);
    step["times"] = Value::whole(past.times);
    steps.emplace(name_in_expressions(name), std::move(step));
  }
  return steps;
}

}  // namespace banli::execution
