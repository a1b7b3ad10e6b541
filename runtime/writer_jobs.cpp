// Jobs: workers fetch them for a time, and complete or fail them. Who has which and how often it
// was tried is no history: it stands in a working table.
#include "execution/case_names.hpp"
#include "execution/timing.hpp"
#include "runtime/refuse.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {
namespace {

using execution::Visit;
using execution::VisitState;

constexpr std::size_t all_jobs = 100'000;

const graph::Job* job_of(const graph::Graph& graph, const Visit* visit) {
  if (visit == nullptr || visit->state != VisitState::live) return nullptr;
  const auto step = graph.find(visit->step);
  return step ? std::get_if<graph::Job>(&graph.step(*step).node) : nullptr;
}

// The visit whose job a worker's command is about.
std::optional<VisitId> visit_of_job(const execution::Command& command) {
  if (const auto* done = std::get_if<execution::CompleteJob>(&command)) return done->visit;
  if (const auto* failed = std::get_if<execution::FailJob>(&command)) return failed->visit;
  return {};
}

std::string name_of(InstanceId instance, VisitId visit) {
  return std::to_string(instance.value) + "-" + std::to_string(visit.value);
}

}  // namespace

Reply Writer::carry_out(const Order& order, const FetchJobs& fetched) {
  WaitFilter filter;
  filter.kinds = {"job"};
  filter.name = fetched.worker;
  filter.limit = all_jobs;
  Answer answer;
  for (const WaitRow& wait : batch_->reader().waits(filter)) {
    if (answer.jobs.size() == fetched.max) break;
    if (auto job = fetch(order, fetched, wait)) answer.jobs.push_back(std::move(*job));
  }
  return answer;
}

// None where somebody else has it, where it is too early for the next try, or where the case is
// held.
std::optional<FetchedJob> Writer::fetch(const Order& order, const FetchJobs& fetched,
                                        const WaitRow& wait) {
  const FoldedCase* known = case_of(wait.instance);
  BANLI_CHECK(known != nullptr);
  const execution::Instance& instance = *known->instance;
  const Visit* visit = instance.find(wait.visit);
  const auto graph = graphs_.graph_of(instance.bundle, batch_->reader());
  const graph::Job* job = job_of(*graph, visit);
  const bool is_held = instance.quarantined || instance.state != execution::CaseState::active;
  if (job == nullptr || is_held || visit->incident) return {};
  const JobRow none{.instance = wait.instance, .visit = wait.visit};
  JobRow row = batch_->reader().job(wait.instance, wait.visit).value_or(none);
  if (row.until && *row.until > order.now) return {};
  if (row.not_before && *row.not_before > order.now) return {};
  row.holder = order.actor;
  row.until = Instant{order.now.ms + fetched.lease_ms};
  row.not_before.reset();
  ++row.attempts;
  Rows rows;
  rows.jobs.push_back(row);
  batch_->put_working(rows);

  FetchedJob given{.instance = wait.instance, .visit = wait.visit, .number = instance.number};
  given.step = visit->step;
  given.attempt = row.attempts;
  given.until = *row.until;
  const execution::OtherCases others = [this](std::string_view number) {
    return other_case(number);
  };
  const execution::LinkReader links(others, in_force_.office, order.now);
  const auto names =
      execution::CaseNames(*graph, instance, in_force_.office, order.now, wait.visit).with(links);
  for (const auto& [name, formula] : job->with) {
    given.values.emplace_back(name, feel::evaluate(formula, names).value);
  }
  return given;
}

Reply Writer::carry_out(const Order& order, const Heartbeat& beat) {
  auto row = batch_->reader().job(beat.instance, beat.visit);
  if (!row || row->holder != order.actor) {
    return refuse("job-gone", {{"job", name_of(beat.instance, beat.visit)}});
  }
  row->until = Instant{order.now.ms + beat.lease_ms};
  Rows rows;
  rows.jobs.push_back(*row);
  batch_->put_working(rows);
  Answer answer;
  answer.instance = beat.instance;
  return answer;
}

std::optional<text::Refusal> Writer::why_not_his(const Order& order, const OnCase& on_case) {
  const auto visit = visit_of_job(on_case.command);
  if (!visit) return {};
  const auto row = batch_->reader().job(on_case.instance, *visit);
  const bool is_held = row && row->until && *row->until > order.now;
  if (!is_held || row->holder == order.actor) return {};
  return text::Refusal{
      "job-held", {{"job", name_of(on_case.instance, *visit)}, {"holder", row->holder}}, {}};
}

// While tries are left a failure is no matter of the case.
std::optional<Answer> Writer::put_off(const Order& order, const OnCase& on_case) {
  const auto* failed = std::get_if<execution::FailJob>(&on_case.command);
  const FoldedCase* known = failed == nullptr ? nullptr : case_of(on_case.instance);
  if (known == nullptr) return {};
  const execution::Instance& instance = *known->instance;
  const auto graph = graphs_.graph_of(instance.bundle, batch_->reader());
  const graph::Job* job = job_of(*graph, instance.find(failed->visit));
  const auto row = batch_->reader().job(on_case.instance, failed->visit);
  if (job == nullptr || !row || row->attempts > job->retries.size()) return {};
  JobRow later{.instance = on_case.instance, .visit = failed->visit};
  later.attempts = row->attempts;
  later.error = failed->error;
  const calendar::Duration& pause = job->retries[row->attempts - 1];
  later.not_before = execution::due_after(in_force_.office.calendar, order.now, pause).at;
  Rows rows;
  rows.jobs.push_back(later);
  batch_->put_working(rows);
  Answer answer;
  answer.instance = on_case.instance;
  return answer;
}

void Writer::forget_job(const OnCase& on_case) {
  const auto visit = visit_of_job(on_case.command);
  if (!visit) return;
  Rows rows;
  rows.jobs.push_back({.instance = on_case.instance, .visit = *visit, .gone = true});
  batch_->put_working(rows);
}

}  // namespace banli::runtime
