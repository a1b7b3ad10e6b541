#include "execution/case_names.hpp"

#include <algorithm>

#include "calendar/functions.hpp"
#include "execution/run.hpp"
#include "execution/turn_papers.hpp"
#include "graph/turn_records.hpp"
#include "office/functions.hpp"

namespace banli::execution {

namespace {

// Steps may bear hyphens; in an expression a hyphen is a minus, so they are written with `_` there.
std::string name_in_expressions(std::string_view step) {
  std::string name(step);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

// Who did something there last.
std::string_view last_actor(const Visit& visit) {
  const Seat* last = nullptr;
  for (const Seat& seat : visit.seats) {
    if (!seat.by.empty() && (last == nullptr || seat.acted >= last->acted)) last = &seat;
  }
  return last == nullptr ? std::string_view() : std::string_view(last->by);
}

// Whose authority counts at a visit: the deciding voter's, the worker's, else of the step before.
std::string_view worker_at(const Instance& instance, VisitId at) {
  const Visit* visit = instance.find(at);
  if (visit == nullptr) return {};
  if (const std::string_view own = last_actor(*visit); !own.empty()) return own;
  const VisitSet before = ancestors(instance, at);
  for (auto id = before.rbegin(); id != before.rend(); ++id) {
    const std::string_view actor = last_actor(*instance.find(*id));
    if (!actor.empty()) return actor;
  }
  return {};
}

feel::Function without_parameters(std::string name, feel::Type::Kind kind, Value value) {
  return {std::move(name),
          {},
          feel::Type::of(kind),
          [value = std::move(value)](const std::vector<Value>&) { return value; }};
}

}  // namespace

CaseNames::CaseNames(const graph::Graph& graph, const Instance& instance,
                     const office::Office& office, Instant now, VisitId from)
    : graph_(graph), instance_(instance), office_(office), now_(now), from_(from) {}

CaseNames CaseNames::in_turn(Turn turn) const {
  CaseNames names = *this;
  names.turn_ = std::move(turn);
  return names;
}

CaseNames CaseNames::with(const LinkReader& links) const {
  CaseNames names = *this;
  names.links_ = &links;
  return names;
}

std::optional<Value> CaseNames::follow(const std::string& text,
                                       const std::vector<std::string>& path) const {
  return links_ == nullptr ? std::nullopt : links_->follow(text, path);
}

DateTime CaseNames::local(Instant at) const { return office_.calendar.zone().local(at); }

std::optional<Value> CaseNames::find_in_turn(std::string_view name) const {
  if (!turn_->item.empty() && name == turn_->item) return turn_->item_value;
  const auto home = graph_.turns_of_record(name);
  if (!home) return std::nullopt;
  const bool is_inside = std::ranges::count(graph::turns_around(graph_, *home), turn_->step) > 0;
  if (!is_inside) return std::nullopt;
  const Visit* whole = instance_.find(turn_->whole);
  Value paper = whole == nullptr ? Value() : record_of_last_turn(instance_, *whole, name);
  if (!paper.is_null()) return paper;
  return *home == turn_->step ? Value(Context()) : Value(List());
}

std::optional<Value> CaseNames::find(std::string_view name) const {
  if (turn_) {
    if (auto value = find_in_turn(name)) return value;
  }
  if (name == "case") return case_value();
  if (name == "steps") return steps_value();
  if (graph_.record(name) != nullptr) return record_from(graph_, instance_, name, from_);
  if (const Cell* cell = instance_.cell(from_, name)) return cell->value;
  for (const graph::CaseField& field : graph_.process().fields) {
    if (field.name == name) return Value();
  }
  for (const graph::Occasion& occasion : graph_.process().occasions) {
    if (occasion.each && occasion.each->as == name) return Value();  // begun otherwise
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
    return of_calendar(name) != nullptr ? &*asked_ : of_office(name);
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

const feel::Function* CaseNames::of_office(std::string_view name) const {
  for (feel::Function& function :
       office::functions_of(office_, std::string(worker_at(instance_, from_)))) {
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
