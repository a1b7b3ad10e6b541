#include "cli/announce.hpp"
#include "cli/answers.hpp"
#include "cli/job/job_act.hpp"
#include "cli/named_values.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct JobCompleteGiven {
  std::string job;
  AnswersGiven answers;
  DryRun dry_run;
};

Exit complete_job(const JobCompleteGiven& given, Session& session) {
  auto answers = read_answers(session, given.answers, "banli job complete " + given.job);
  if (!answers) return session.report(answers.error());
  const auto found = find_visit(session, given.job);
  if (!found) return session.refuse(found.error());
  execution::CompleteJob job;
  job.visit = found->visit;
  job.worker = session.actor();
  job.values = named_values(*answers);
  const auto request = session.request(runtime::OnCase{found->instance.id, job});
  if (given.dry_run.is_wanted) {
    return rehearse(session, request, words::job_done, {{"job", given.job}});
  }
  const auto answer = session.door().submit(request);
  if (!answer) return refuse_on_case(session, found->instance.id, answer.error());
  const views::CaseNow now = views::case_now(session.site(), found->instance.id);
  session.tell(words::job_done, {{"job", given.job}});
  announce(session, *answer, now);
  if (session.is_json()) session.print_json(views::to_json(now));
  return Exit::fine;
}

}  // namespace

Verb job_complete() {
  return make_verb<JobCompleteGiven>(
      {"job",
       "complete",
       {"作业办完，交回结果", "a job is done; gives back what came of it"},
       {"banli job complete 17-3 --set pages=12"}},
      [](JobCompleteGiven& given, Options& options) {
        options.argument("JOB", given.job, words::a_job);
        options.repeated("--set", "NAME=VALUE", given.answers.sets, words::value_option);
        given.dry_run.declare(options);
      },
      [](const JobCompleteGiven& given, Session& session) { return complete_job(given, session); });
}

}  // namespace banli::cli
