#include "scenario/explorer.hpp"

#include <algorithm>
#include <limits>

#include "scenario/cases.hpp"
#include "scenario/doing.hpp"
#include "scenario/play.hpp"

namespace banli::scenario {
namespace {

using language::Act;
using language::Does;
using language::Doing;

constexpr int most_moves = 200;
constexpr int most_corrections = 40;
constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

Instant usual_begin(const Premises& premises) {
  return premises.office().calendar.zone().instant(usual_day, usual_hour_ms);
}

// A field of one of the step's forms, by `field` or `record.field`.
struct FoundField {
  const forms::Field* field = nullptr;
  std::string name;  // with its record
};

FoundField find_field_of(const graph::Work& work, const std::string& name) {
  for (const graph::FormUse& use : work.forms) {
    const bool has_record = name.starts_with(use.record + ".");
    const forms::Field* field =
        use.form->find(has_record ? name.substr(use.record.size() + 1) : name);
    if (field != nullptr) return {field, use.record + "." + field->name};
  }
  return {};
}

bool is_open_to_write(const graph::FormUse& use, const forms::Field& field) {
  const auto right = use.rights.find(field.name);
  if (right == use.rights.end()) return field.by.empty();
  return right->second == forms::Right::edit || right->second == forms::Right::must;
}

// Working days or days where they fit, else minutes, at least one.
calendar::Duration until(const calendar::Calendar& calendar, Instant from, Instant to) {
  constexpr std::int64_t minute = 60'000;
  constexpr std::int64_t day = 24 * 60 * minute;
  constexpr std::int64_t most_working_days = 60;
  const std::int64_t ms = to.ms - from.ms;
  for (std::int64_t days = 1; days <= most_working_days; ++days) {
    const calendar::Duration working{days, calendar::Duration::Unit::working_days};
    const Instant reached = calendar.add(from, working);
    if (reached == to) return working;
    if (to < reached) break;
  }
  if (ms > 0 && ms % day == 0) return {ms / day, calendar::Duration::Unit::days};
  return {std::max<std::int64_t>(1, (ms + minute - 1) / minute), calendar::Duration::Unit::minutes};
}

}  // namespace

Explorer::Explorer(const Aim& aim, std::shared_ptr<const Premises> premises, std::uint64_t seed)
    : aim_(aim),
      premises_(std::move(premises)),
      world_(premises_, usual_begin(*premises_)),
      guide_(aim.graph, aim.target),
      chance_(seed),
      filler_(chance_, *premises_->office().organisation,
              aim.vocabulary == text::Vocabulary::chinese ? Language::chinese : Language::english,
              usual_day),
      fills_more_(seed > 0) {}

std::optional<std::vector<Act>> Explorer::explore() {
  if (!start()) return {};
  for (int moves = 0; moves < most_moves && !is_over(); ++moves) {
    if (move() == Came::nowhere) return {};
  }
  if (!is_over() || !has_passed_target()) return {};
  language::Expecting expecting;
  expecting.outcome = {world_.reader().instance(case_)->outcome, {}};
  acts_.push_back({{}, {}, std::move(expecting)});
  return std::move(acts_);
}

bool Explorer::start() {
  const office::Organisation& organisation = *premises_->office().organisation;
  std::vector<std::string> starters;
  for (const office::Person& person : organisation.people) starters.push_back(person.name);
  graph::Work work;
  work.forms = std::get<graph::Start>(aim_.graph.step(0).node).forms;
  for (const std::string& person : starters) {
    Doing doing;
    doing.who.text = person;
    doing.does = Does::start;
    choose_people(doing, aim_.graph.step(0).name);
    if (!try_act({{}, {}, std::move(doing)}, &work)) continue;
    case_ = first_case();
    return true;
  }
  for (const graph::Occasion& occasion : aim_.graph.process().occasions) {
    if (occasion.kind != graph::Occasion::Kind::message) continue;
    language::Sending sending;
    sending.message.text = occasion.name;
    if (!try_act({{}, {}, std::move(sending)}, nullptr)) continue;
    case_ = first_case();
    return static_cast<bool>(case_);
  }
  return false;
}

// Others may have begun with it.
InstanceId Explorer::first_case() {
  language::Scenario scenario;
  scenario.process.text = aim_.graph.process().name;
  return Cases(world_, scenario).meant({}).value_or(InstanceId{});
}

bool Explorer::is_over() {
  const auto row = world_.reader().instance(case_);
  return row && row->ended;
}

bool Explorer::has_passed_target() const {
  return world_.passed().contains(aim_.graph.process().name, aim_.target);
}

std::vector<runtime::TaskRow> Explorer::tasks() {
  runtime::TaskFilter filter;
  filter.limit = all;
  std::vector<runtime::TaskRow> rows = world_.reader().tasks(filter);
  std::ranges::sort(rows, {}, [](const runtime::TaskRow& row) {
    return std::tuple(row.instance, row.visit, row.seat);
  });
  return rows;
}

// What happens meanwhile comes only while somebody waits for it.
Explorer::Came Explorer::await() {
  if (has_passed_target()) return Came::nowhere;
  std::vector<graph::StepIndex> open = {0};
  const auto seen = world_.see(case_);
  for (const std::string& step : open_steps(*seen.instance)) open.push_back(*aim_.graph.find(step));
  for (const graph::StepIndex step : open) {
    const graph::Stage* stage = guide_.awaited_at(step);
    if (stage == nullptr) continue;
    if (stage->cause.kind != graph::Cause::Kind::message) return wait_for_time();
    for (const runtime::WaitRow& wait : world_.reader().waits({.limit = all})) {
      if (wait.instance == case_ && wait.name == stage->cause.name) return meet(wait);
    }
  }
  return Came::nowhere;
}

Explorer::Came Explorer::move() {
  if (await() == Came::on) return Came::on;
  const std::vector<runtime::TaskRow> rows = tasks();
  for (const runtime::TaskRow& row : rows) {
    if (act_at(row) == Came::on) return Came::on;
  }
  for (const runtime::WaitRow& wait : world_.reader().waits({.limit = all})) {
    if (meet(wait) == Came::on) return Came::on;
  }
  return wait_for_time();
}

Explorer::Came Explorer::wait_for_time() {
  const Instant ever{std::numeric_limits<std::int64_t>::max()};
  for (const runtime::WaitRow& timer : world_.reader().timers(ever, all)) {
    if (*timer.at < world_.now()) continue;
    const calendar::Duration by = until(world_.calendar(), world_.now(), *timer.at);
    world_.pass_to(world_.calendar().add(world_.now(), by));
    acts_.push_back({{}, {}, language::Later{by}});
    return Came::on;
  }
  return Came::nowhere;
}

Explorer::Came Explorer::meet(const runtime::WaitRow& wait) {
  if (wait.kind == "message" || wait.kind == "stage-message") {
    language::Sending sending;
    sending.message.text = wait.name;
    sending.key = wait.key;
    return try_act({{}, {}, std::move(sending)}, nullptr) ? Came::on : Came::nowhere;
  }
  if (wait.kind != "job") return Came::nowhere;
  language::Working working;
  working.worker.text = wait.name;
  return try_act({{}, {}, std::move(working)}, nullptr) ? Came::on : Came::nowhere;
}

Explorer::Came Explorer::act_at(const runtime::TaskRow& row) {
  const auto seen = world_.see(row.instance);
  const auto at = seen.graph->find(row.step);
  const graph::Node& node = seen.graph->step(*at).node;
  const std::vector<Option> options = options_of(node);
  const bool is_ours = seen.graph->process().name == aim_.graph.process().name;
  const Option& option = is_ours ? guide_.best(*at, options, has_passed_target()) : options.front();
  for (const std::string& person : people_for(row)) {
    Doing doing;
    doing.who.text = person;
    doing.does = option.does;
    doing.step = language::Said{row.step, {}};
    if (!option.answer.empty()) doing.answer = language::Said{option.answer, {}};
    Act act;
    if (row.instance != case_) act.of_case = language::Said{row.process, {}};
    const graph::Work* work = work_of(node);
    if (fills_more_ && work != nullptr) fill_telling(doing, work);
    choose_people(doing, row.step);
    act.what = std::move(doing);
    if (try_act(std::move(act), work)) return Came::on;
  }
  return Came::nowhere;
}

std::vector<std::string> Explorer::people_for(const runtime::TaskRow& row) const {
  if (!row.holder.empty()) return {row.holder};
  return premises_->office().organisation->members(row.role);
}

// What is refused for want of an answer is tried again with one.
bool Explorer::try_act(Act act, const graph::Work* work) {
  language::Scenario scenario;
  scenario.process.text = aim_.graph.process().name;
  Cases cases(world_, scenario);
  Doer doer(world_, cases, scenario);
  for (int corrections = 0; corrections < most_corrections; ++corrections) {
    Done done;
    if (auto* doing = std::get_if<Doing>(&act.what)) done = doer.carry_out(act, *doing);
    if (auto* sending = std::get_if<language::Sending>(&act.what)) {
      done = doer.carry_out(act, *sending);
    }
    if (auto* working = std::get_if<language::Working>(&act.what)) {
      done = doer.carry_out(act, *working);
    }
    if (done) {
      acts_.push_back(std::move(act));
      return true;
    }
    auto* doing = std::get_if<Doing>(&act.what);
    if (doing == nullptr || !done.error().refusal || work == nullptr) return false;
    const std::size_t said = doing->with.size() + doing->opinion.size();
    answer_problems(*doing, *done.error().refusal, work);
    if (doing->with.size() + doing->opinion.size() == said) return false;
  }
  return false;
}

void Explorer::answer_problems(Doing& doing, const text::Refusal& refusal,
                               const graph::Work* work) {
  if (refusal.code.contains("opinion") && doing.opinion.empty()) {
    doing.opinion = aim_.vocabulary == text::Vocabulary::chinese ? "试办" : "tried";
  }
  for (const text::Problem& problem : refusal.problems) {
    for (const auto& [argument, value] : problem.arguments) {
      if (argument != "field") continue;
      const FoundField found = find_field_of(*work, value);
      if (found.field != nullptr) put(doing, *found.field, found.name);
    }
  }
}

// Whom only this person may name, there: somebody else than himself.
void Explorer::choose_people(Doing& doing, std::string_view at) {
  for (const graph::Step& step : aim_.graph.steps()) {
    const graph::Work* work = work_of(step.node);
    if (work == nullptr) continue;
    for (const graph::Source& source : work->who) {
      if (source.kind != graph::Source::Kind::chosen_by) continue;
      const bool is_at_start = source.of->kind == graph::Source::Kind::starter;
      if (at != (is_at_start ? aim_.graph.step(0).name : source.of->name)) continue;
      for (const office::Person& person : premises_->office().organisation->people) {
        if (person.name == doing.who.text) continue;
        doing.choose.push_back({step.name, {{person.name, {}}}});
        break;
      }
    }
  }
}

void Explorer::fill_telling(Doing& doing, const graph::Work* work) {
  for (const graph::FormUse& use : work->forms) {
    for (const forms::Field& field : use.form->fields) {
      if (!Filler::is_telling(field) || !is_open_to_write(use, field)) continue;
      put(doing, field, use.record + "." + field.name);
    }
  }
}

void Explorer::put(Doing& doing, const forms::Field& field, const std::string& name) {
  Value value = filler_.value_for(field);
  if (value.is_null()) return;
  for (const language::SaidValue& one : doing.with) {
    if (one.name.text == name) return;
  }
  doing.with.push_back({{name, {}}, std::move(value), {}});
}

}  // namespace banli::scenario
