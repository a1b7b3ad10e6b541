#include "scenario/expecting.hpp"

#include <algorithm>
#include <limits>
#include <ranges>

#include "forms/answer.hpp"
#include "forms/file.hpp"
#include "scenario/doing.hpp"

namespace banli::scenario {
namespace {

using execution::Instance;
using execution::Visit;
using execution::VisitState;
using language::Expecting;

// `2026-11-22 09:30`.
std::string text_of(const DateTime& at) {
  std::string text = iso_text(at);
  std::ranges::replace(text, 'T', ' ');
  return text;
}

std::string text_of(const language::SaidMoment& moment) {
  return moment.is_day ? iso_text(moment.at.date) : text_of(moment.at);
}

std::vector<const Visit*> open_visits(const Instance& instance, const std::string& step) {
  std::vector<const Visit*> open;
  for (const Visit& visit : instance.visits) {
    const bool is_one = visit.step == step && visit.state == VisitState::live && visit.is_of_step();
    if (is_one) open.push_back(&visit);
  }
  return open;
}

bool is_done(const Instance& instance, const std::string& step) {
  return std::ranges::any_of(instance.visits, [&](const Visit& visit) {
    const bool is_over = visit.state == VisitState::done || visit.state == VisitState::finished;
    return visit.step == step && is_over && visit.is_of_step();
  });
}

// By its path, else by the only path that ends so.
const execution::Cell* find_cell(const Instance& instance, const std::string& place) {
  const auto exact = instance.data.find(place);
  if (exact != instance.data.end()) return &exact->second;
  for (const auto& [path, cell] : instance.data) {
    if (path.ends_with("." + place)) return &cell;
  }
  return nullptr;
}

const forms::Field* find_field(const graph::Graph& graph, const std::string& place) {
  for (const graph::CaseField& field : graph.process().fields) {
    if (field.name == place) return &field.field;
  }
  const std::size_t dot = place.find('.');
  for (const auto& [record, form] : graph.records()) {
    if (dot == place.npos) {
      if (const forms::Field* field = form->find(place)) return field;
    } else if (place.substr(0, dot) == record) {
      return form->find(place.substr(dot + 1));
    }
  }
  return nullptr;
}

bool is_same(const Value& found, const language::SaidValue& said, const forms::Field* field) {
  if (field != nullptr) {
    const auto wanted = forms::read_answer(*field, said.value, said.span);
    if (wanted && *wanted == found) return true;
  }
  if (const auto file = forms::file_in(found)) return said.value == Value("@" + file->name);
  return forms::shown(found) == forms::shown(said.value);
}

std::string shown_or_none(const Value& value) {
  return value.is_null() ? std::string() : forms::shown(value);
}

std::vector<std::string> texts_of(const std::vector<language::Said>& all) {
  std::vector<std::string> texts;
  for (const language::Said& one : all) texts.push_back(one.text);
  return texts;
}

}  // namespace

text::Problems Comparer::compare(const language::Act& act, const Expecting& expected,
                                 const std::optional<text::Refusal>& refusal) {
  problems_.clear();
  if (expected.refused) compare_refusal(*expected.refused, refusal);
  if (expected.now) compare_now(*expected.now);
  if (expected.begun) compare_begun(*expected.begun);
  const bool asks_for_case = expected.open || !expected.done.empty() || !expected.data.empty() ||
                             !expected.told.empty() || expected.number || expected.outcome;
  if (!asks_for_case) return std::move(problems_);
  if (const auto id = cases_.meant(act.of_case)) {
    compare_case(*id, expected);
  } else {
    problems_.push_back(no_case(scenario_, act));
  }
  return std::move(problems_);
}

void Comparer::compare_case(InstanceId id, const Expecting& expected) {
  const runtime::Door::Seen seen = world_.see(id);
  if (expected.open) compare_open(*seen.instance, *expected.open);
  for (const language::Said& step : expected.done) compare_done(*seen.instance, step);
  for (const language::SaidValue& value : expected.data) compare_value(seen, value);
  for (const Expecting::Told& told : expected.told) compare_told(id, told);
  compare_row(*world_.reader().instance(id), expected);
}

void Comparer::compare_open(const Instance& instance, const Expecting::Open& open) {
  const std::vector<std::string> steps = open_steps(instance);
  for (const language::ExpectedTask& task : open.tasks) {
    if (std::ranges::find(steps, task.step.text) != steps.end()) {
      compare_task(instance, task);
      continue;
    }
    text::Arguments arguments = {{"step", task.step.text}};
    if (!steps.empty()) arguments.emplace_back("open", joined(steps));
    tell(task.step.span, "step-not-open", std::move(arguments));
  }
  for (const std::string& step : steps) {
    const bool is_expected = std::ranges::any_of(
        open.tasks, [&](const language::ExpectedTask& task) { return task.step.text == step; });
    if (!is_expected) tell(open.span, "step-open-too", {{"step", step}});
  }
}

void Comparer::compare_task(const Instance& instance, const language::ExpectedTask& task) {
  std::vector<std::string> found;
  std::optional<Instant> due;
  for (const Visit* visit : open_visits(instance, task.step.text)) {
    if (visit->due && (!due || visit->due->at < *due)) due = visit->due->at;
    for (const execution::Seat& seat : visit->seats) {
      if (seat.state != execution::SeatState::open) continue;
      found.push_back(seat.holder.empty() ? seat.role : seat.holder);
    }
  }
  std::vector<std::string> expected = texts_of(task.who);
  const auto sorted = [this](std::vector<std::string> names) {
    for (std::string& name : names) name = canonical(name);
    std::ranges::sort(names);
    return names;
  };
  if (!expected.empty() && sorted(expected) != sorted(found)) {
    tell(task.who.front().span, "task-of-others",
         {{"step", task.step.text}, {"expected", joined(expected)}, {"found", joined(found)}});
  }
  if (!task.due || (due && is_at(*due, *task.due))) return;
  text::Arguments arguments = {{"step", task.step.text}, {"expected", text_of(*task.due)}};
  if (due) arguments.emplace_back("found", local_text(*due));
  tell(task.due->span, "due-otherwise", std::move(arguments));
}

void Comparer::compare_done(const Instance& instance, const language::Said& step) {
  if (is_done(instance, step.text)) return;
  tell(step.span, "step-not-done", {{"step", step.text}});
}

void Comparer::compare_value(const runtime::Door::Seen& seen, const language::SaidValue& value) {
  const execution::Cell* cell = find_cell(*seen.instance, value.name.text);
  const Value found = cell == nullptr ? Value() : cell->value;
  const std::string wanted = forms::shown(value.value);
  const std::string shown = shown_or_none(found);
  const bool is_right = wanted.empty() || shown.empty()
                            ? wanted == shown
                            : is_same(found, value, find_field(*seen.graph, value.name.text));
  if (is_right) return;
  text::Arguments arguments = {{"place", value.name.text}, {"expected", wanted}};
  if (!shown.empty()) arguments.emplace_back("found", shown);
  tell(value.span, "value-otherwise", std::move(arguments));
}

void Comparer::compare_row(const runtime::InstanceRow& row, const Expecting& expected) {
  const auto compare = [&](const std::optional<language::Said>& said, const std::string& found,
                           const std::string& code) {
    if (!said || said->text == found) return;
    text::Arguments arguments = {{"expected", said->text}};
    if (!found.empty()) arguments.emplace_back("found", found);
    tell(said->span, code, std::move(arguments));
  };
  compare(expected.number, row.number, "number-otherwise");
  compare(expected.outcome, row.outcome, "outcome-otherwise");
}

// Since the last question of this kind about this case.
void Comparer::compare_told(InstanceId id, const Expecting::Told& told) {
  Position& until = told_until_[{id, told.what}];
  std::vector<std::string> found;
  runtime::NoticeFilter all;
  all.limit = std::numeric_limits<std::size_t>::max();
  for (const runtime::NoticeRow& notice : world_.reader().notices(all) | std::views::reverse) {
    const bool is_it = notice.what == told.what || (told.what == "copied" && notice.what == "cc");
    const bool fits = notice.instance == id && is_it && until < notice.position;
    if (fits) found.push_back(notice.to);
  }
  until = world_.reader().tail().last;
  const auto unique = [this](std::vector<std::string> words) {
    for (std::string& word : words) word = canonical(word);
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
  };
  if (unique(texts_of(told.to)) == unique(found)) return;
  text::Arguments arguments = {{"what", told.key}};
  if (!told.to.empty()) arguments.emplace_back("expected", joined(texts_of(told.to)));
  if (!found.empty()) arguments.emplace_back("found", joined(unique(found)));
  tell(told.span, "told-otherwise", std::move(arguments));
}

void Comparer::compare_begun(const Expecting::Told& begun) {
  std::vector<std::string> found = cases_.begun_by_themselves();
  std::vector<std::string> expected = texts_of(begun.to);
  std::ranges::sort(found);
  std::ranges::sort(expected);
  if (found == expected) return;
  text::Arguments arguments;
  if (!expected.empty()) arguments.emplace_back("expected", joined(expected));
  if (!found.empty()) arguments.emplace_back("found", joined(found));
  tell(begun.span, "begun-otherwise", std::move(arguments));
}

void Comparer::compare_refusal(const language::Said& code,
                               const std::optional<text::Refusal>& refusal) {
  if (!refusal) return tell(code.span, "act-not-refused", {{"expected", code.text}});
  const bool is_meant = refusal->code == code.text ||
                        std::ranges::any_of(refusal->problems, [&](const text::Problem& problem) {
                          return problem.code == code.text;
                        });
  if (is_meant) return;
  text::Problem problem = text::error_at(code.span, "refused-otherwise",
                                         {{"expected", code.text}, {"found", refusal->code}});
  problems_.push_back(std::move(problem));
}

void Comparer::compare_now(const language::SaidMoment& now) {
  if (is_at(world_.now(), now)) return;
  tell(now.span, "now-otherwise",
       {{"expected", text_of(now)}, {"found", local_text(world_.now())}});
}

// One name for each person and each role.
std::string Comparer::canonical(const std::string& holder) const {
  const office::Organisation& organisation = *world_.office().organisation;
  if (const office::Person* person = organisation.find_person(holder)) return person->name;
  return organisation.canonical_role(holder).value_or(holder);
}

std::string Comparer::local_text(Instant at) const {
  return text_of(world_.calendar().zone().local(at));
}

bool Comparer::is_at(Instant at, const language::SaidMoment& moment) const {
  const DateTime local = world_.calendar().zone().local(at);
  if (moment.is_day) return local.date == moment.at.date;
  constexpr std::int32_t minute = 60'000;  // a day ends a millisecond before midnight
  return local.date == moment.at.date && local.time.ms / minute == moment.at.time.ms / minute;
}

void Comparer::tell(text::Span span, std::string code, text::Arguments arguments) {
  problems_.push_back(text::error_at(span, std::move(code), std::move(arguments)));
}

}  // namespace banli::scenario
