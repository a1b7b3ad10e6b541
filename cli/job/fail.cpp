#include "cli/announce.hpp"
#include "cli/job/job_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word job_would_fail{"作业 {job} 失败", "job {job} failed"};

struct JobFailGiven {
  std::string job;
  std::string error;
  DryRun dry_run;
};

Exit fail_job(const JobFailGiven& given, Session& session) {
  const auto found = find_visit(session, given.job);
  if (!found) return session.refuse(found.error());
  const InstanceId id = found->instance.id;
  const execution::FailJob failed{found->visit, given.error};
  const auto request = session.request(runtime::OnCase{id, failed});
  if (given.dry_run.is_wanted) {
    return rehearse(session, request, job_would_fail, {{"job", given.job}});
  }
  const auto answer = session.door().submit(request);
  if (!answer) return refuse_on_case(session, id, answer.error());
  const views::CaseNow now = views::case_now(session.site(), id);
  const auto row = session.reader().job(id, found->visit);
  if (row && row->not_before) {
    const std::string until = session.local_time(*row->not_before);
    session.tell(words::job_put_off, {{"job", given.job}, {"until", until}});
  } else {
    session.tell(words::job_failed, {{"job", given.job}});
    announce(session, *answer, now);
  }
  if (session.is_json()) session.print_json(views::to_json(now));
  return Exit::fine;
}

}  // namespace

Verb job_fail() {
  return make_verb<JobFailGiven>(
      {"job",
       "fail",
       {"作业办不成：按步骤的重试间隔再试，试完后成为异常",
        "a job failed: it is tried again as its step says, then it is an incident"},
       {"banli job fail 17-3 \"paper jam\""}},
      [](JobFailGiven& given, Options& options) {
        options.argument("JOB", given.job, words::a_job);
        options.argument("ERROR", given.error, {"出了什么错", "what went wrong"});
        given.dry_run.declare(options);
      },
      [](const JobFailGiven& given, Session& session) { return fail_job(given, session); });
}

}  // namespace banli::cli
