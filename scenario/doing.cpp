#include "scenario/doing.hpp"

#include <algorithm>
#include <limits>

#include "text/json.hpp"

namespace banli::scenario {
namespace {

using language::Does;
using language::Doing;
using Named = std::vector<std::pair<std::string, Value>>;

forms::Answers answers_of(const Doing& doing) {
  forms::Answers answers;
  answers.span = doing.span;
  for (const language::SaidValue& value : doing.with) {
    answers.fields.insert_or_assign(value.name.text,
                                    forms::Answers::Answer{value.value, value.span});
  }
  return answers;
}

execution::Filled filled_by(const Doing& doing) {
  execution::Filled filled{answers_of(doing), {}};
  for (const auto& [step, people] : doing.choose) {
    for (const language::Said& person : people) filled.chosen[step].push_back(person.text);
  }
  return filled;
}

// What reads as JSON is that, as on the command line: numbers, true, null.
Value plain_value(const Value& said) {
  const std::string* words = said.as<std::string>();
  if (words == nullptr) return said;
  const auto json = text::read_json(*words);
  return json ? text::value_from_plain_json(*json) : said;
}

Named named(const std::vector<language::SaidValue>& said) {
  Named values;
  for (const language::SaidValue& one : said) {
    values.emplace_back(one.name.text, plain_value(one.value));
  }
  return values;
}

std::vector<std::string> people_of(const Doing& doing) {
  std::vector<std::string> people;
  for (const language::Said& person : doing.to) people.push_back(person.text);
  return people;
}

execution::AddSigners signers_of(const Doing& doing, execution::TaskRef task) {
  using execution::Placed;
  using execution::SignMode;
  execution::AddSigners add{task, people_of(doing), Placed::before, SignMode::all, doing.opinion};
  if (doing.placed == "after") add.placed = Placed::after;
  if (doing.placed == "beside") add.placed = Placed::beside;
  if (doing.pass == "any") add.mode = SignMode::any;
  if (doing.pass == "in order") add.mode = SignMode::in_order;
  return add;
}

execution::Command command_of(const Doing& doing, execution::TaskRef task) {
  const std::string to = doing.to.empty() ? "" : doing.to.front().text;
  const auto vote = [&](execution::Vote vote) {
    return execution::CastVote{task, vote, filled_by(doing), doing.opinion};
  };
  switch (doing.does) {
    case Does::claim:
      return execution::Claim{task};
    case Does::release:
      return execution::Release{task};
    case Does::approve:
      return vote(execution::Vote::agree);
    case Does::refuse:
      return vote(execution::Vote::refuse);
    case Does::abstain:
      return vote(execution::Vote::abstain);
    case Does::send_back:
      return execution::Return{task, doing.back_to, doing.opinion};
    case Does::take_back:
      return execution::TakeBack{task};
    case Does::comment:
      return execution::Comment{task.visit, doing.opinion};
    case Does::withdraw:
      return execution::Withdraw{doing.opinion};
    case Does::terminate:
      return execution::Terminate{doing.opinion};
    case Does::declare_void:
      return execution::Terminate{.reason = doing.opinion, .as_void = true};
    case Does::transfer:
      return execution::Transfer{task, to, doing.opinion};
    case Does::delegate:
      return execution::Delegate{task, to, doing.opinion};
    case Does::advise:
      return execution::Resolve{task, doing.opinion};
    case Does::add_signers:
      return signers_of(doing, task);
    case Does::remove_signer:
      return execution::RemoveSigner{task};
    case Does::find_people:
      return execution::FindPeople{task.visit};
    case Does::urge:
      return execution::Urge{task.visit};
    case Does::copy:
      return execution::CopyTo{task.visit, people_of(doing)};
    case Does::skip:
      return execution::SkipStep{task.visit, doing.opinion};
    case Does::suspend:
      return execution::Suspend{doing.opinion};
    case Does::resume:
      return execution::Activate{};
    case Does::retry:
      return execution::RetryIncident{task.visit};
    case Does::hand_over:
      return execution::HandOver{doing.from, to, doing.opinion};
    case Does::jump:
      return execution::Jump{task.visit, to, doing.opinion};
    case Does::view:
      return execution::View{task.visit};
    case Does::start:
    case Does::complete:
    case Does::answer:
      break;
  }
  const std::string answer = doing.answer ? doing.answer->text : "";
  return execution::Complete{task, filled_by(doing), answer, doing.opinion};
}

// What one does at a step whose task one need not have.
bool is_at_the_step(Does does) {
  constexpr Does acts[] = {Does::remove_signer, Does::find_people, Does::urge, Does::copy,
                           Does::skip,          Does::retry,       Does::jump, Does::view};
  return std::ranges::find(acts, does) != std::end(acts);
}

Undone undone(text::Problem problem) { return {{}, {std::move(problem)}}; }

}  // namespace

text::Problem no_case(const language::Scenario& scenario, const language::Act& act) {
  const text::Span span = act.of_case ? act.of_case->span : act.span;
  const std::string& name = act.of_case ? act.of_case->text : scenario.process.text;
  return text::error_at(span, "no-case-meant", {{"case", name}});
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "`" : ", `") + word + "`";
  return all;
}

std::vector<std::string> open_steps(const execution::Instance& instance) {
  std::vector<std::string> steps;
  for (const execution::Visit& visit : instance.visits) {
    const bool is_open = visit.state == execution::VisitState::live && visit.is_of_step() &&
                         visit.step_kind != "group";
    if (is_open && std::ranges::find(steps, visit.step) == steps.end()) {
      steps.push_back(visit.step);
    }
  }
  return steps;
}

Done Doer::ask(const std::string& actor, decltype(runtime::Request::act) act) {
  auto answer = world_.ask(actor, std::move(act));
  if (answer) return {};
  return std::unexpected(Undone{std::move(answer.error()), {}});
}

Done Doer::start(const Doing& doing) {
  const std::string& process = (doing.process ? *doing.process : scenario_.process).text;
  auto answer = world_.ask(doing.who.text, runtime::StartCase{process, {filled_by(doing)}});
  if (!answer) return std::unexpected(Undone{std::move(answer.error()), {}});
  cases_.started(answer->instance, doing.as);
  return {};
}

Done Doer::carry_out(const language::Act& act, const Doing& doing) {
  if (doing.does == Does::start) return start(doing);
  const auto id = cases_.meant(act.of_case);
  if (!id) return std::unexpected(undone(no_case(scenario_, act)));
  execution::TaskRef ref;
  if (doing.step) {
    const auto found = task(*id, doing);
    if (!found) return std::unexpected(found.error());
    ref = *found;
  }
  return ask(doing.who.text, runtime::OnCase{*id, command_of(doing, ref)});
}

// The step's open task that the actor holds, else one that he may claim, else the first: then the
// engine says why it is not for him.
std::expected<execution::TaskRef, Undone> Doer::task(InstanceId id, const Doing& doing) {
  if (doing.does == Does::take_back || doing.does == Does::comment) {
    if (const auto visit = own_visit(id, doing)) return execution::TaskRef{*visit};
    return std::unexpected(not_open(id, doing));
  }
  if (is_at_the_step(doing.does)) return at_the_step(id, doing);
  const std::string actor = world_.person(doing.who.text);
  const office::Organisation& organisation = *world_.office().organisation;
  const auto fitness = [&](const runtime::TaskRow& row) {
    if (row.holder == actor) return 0;
    const bool is_for_him = row.holder.empty() && organisation.plays(actor, row.role);
    return is_for_him ? 1 : 2;
  };
  std::vector<runtime::TaskRow> rows = world_.open_tasks(id);
  std::erase_if(rows, [&](const auto& row) { return row.step != doing.step->text; });
  if (rows.empty()) return std::unexpected(not_open(id, doing));
  return execution::TaskRef{std::ranges::min_element(rows, {}, fitness)->visit};
}

// The visit under way; of a signer who is removed, his seat in it.
std::expected<execution::TaskRef, Undone> Doer::at_the_step(InstanceId id, const Doing& doing) {
  const auto seen = world_.see(id);
  for (const execution::Visit& visit : seen.instance->visits) {
    const bool is_it = visit.state == execution::VisitState::live && visit.is_of_step() &&
                       visit.step == doing.step->text;
    if (!is_it) continue;
    if (doing.does != Does::remove_signer) return execution::TaskRef{visit.id};
    const std::string signer = world_.person(doing.to.front().text);
    const auto seat = std::ranges::find(visit.seats, signer, &execution::Seat::holder);
    if (seat != visit.seats.end()) return execution::TaskRef{visit.id, seat->number};
    return std::unexpected(undone(text::error_at(doing.to.front().span, "no-such-signer",
                                                 {{"person", signer}, {"step", visit.step}})));
  }
  return std::unexpected(not_open(id, doing));
}

// The newest visit of the step in which the person has a seat; of a comment, the newest.
std::optional<VisitId> Doer::own_visit(InstanceId id, const Doing& doing) {
  const std::string actor = world_.person(doing.who.text);
  runtime::TaskFilter filter;
  filter.instance = id;
  filter.step = doing.step->text;
  filter.states = runtime::TaskFilter::States::all;
  filter.limit = std::numeric_limits<std::size_t>::max();
  std::optional<VisitId> newest;
  for (const runtime::TaskRow& row : world_.reader().tasks(filter)) {
    const bool fits = doing.does == Does::comment || row.holder == actor;
    if (fits && row.visit > newest.value_or(VisitId{})) newest = row.visit;
  }
  return newest;
}

Undone Doer::not_open(InstanceId id, const Doing& doing) {
  const auto seen = world_.see(id);
  const std::string& step = doing.step->text;
  if (!seen.graph->find(step)) {
    std::vector<std::string_view> names;
    for (const graph::Step& one : seen.graph->steps()) names.push_back(one.name);
    text::Arguments arguments = {{"name", step}};
    text::suggest(arguments, step, names);
    return undone(text::error_at(doing.step->span, "unknown-step", std::move(arguments)));
  }
  text::Arguments arguments = {{"step", step}};
  const std::string open = joined(open_steps(*seen.instance));
  if (!open.empty()) arguments.emplace_back("open", open);
  return undone(text::error_at(doing.step->span, "step-not-open", std::move(arguments)));
}

Done Doer::carry_out(const language::Act&, const language::Sending& sending) {
  runtime::SendMessage message;
  message.name = sending.message.text;
  message.key = sending.key;
  message.values = named(sending.with);
  return ask(std::string(administrator), std::move(message));
}

Done Doer::carry_out(const language::Act&, const language::Working& working) {
  const std::string worker(administrator);
  const auto fetched = world_.ask(worker, runtime::FetchJobs{working.worker.text, 1});
  if (!fetched) return std::unexpected(Undone{fetched.error(), {}});
  if (fetched->jobs.empty()) {
    return std::unexpected(undone(
        text::error_at(working.worker.span, "no-job-waits", {{"worker", working.worker.text}})));
  }
  const runtime::FetchedJob& job = fetched->jobs.front();
  if (working.error) {
    return ask(worker,
               runtime::OnCase{job.instance, execution::FailJob{job.visit, *working.error}});
  }
  return ask(worker,
             runtime::OnCase{job.instance, execution::CompleteJob{job.visit, working.worker.text,
                                                                  named(working.gives)}});
}

}  // namespace banli::scenario
