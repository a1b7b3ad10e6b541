#include "cli/job/job_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct FetchGiven {
  std::string worker;
  std::size_t max = 1;
  std::string lease = "5 minutes";
  DryRun dry_run;
};

std::string fetched_text(Session& session, const std::vector<runtime::FetchedJob>& jobs) {
  std::string shown;
  for (const runtime::FetchedJob& job : jobs) {
    shown += std::to_string(job.instance.value) + "-" + std::to_string(job.visit.value) + "  " +
             job.step + "  " + session.local_time(job.until) + "\n";
    for (const auto& [name, value] : job.values) {
      shown += "  " + name + " = " + text::write_json(text::to_plain_json(value)) + "\n";
    }
  }
  return shown;
}

void print_fetched(Session& session, const std::vector<runtime::FetchedJob>& jobs) {
  if (session.is_json()) {
    session.print_json(views::list_json(jobs));
  } else if (jobs.empty()) {
    session.tell(words::no_jobs);
  } else {
    session.print(fetched_text(session, jobs));
  }
}

Exit fetch_jobs(const FetchGiven& given, Session& session) {
  const auto lease = read_lease(session, given.lease);
  if (!lease) return Exit::usage;
  const auto request = session.request(runtime::FetchJobs{given.worker, given.max, *lease});
  if (given.dry_run.is_wanted) {
    const auto outlook = look_ahead(session, request);
    if (!outlook) return session.refuse(outlook.error());
    print_fetched(session, outlook->answer.jobs);
    return tell_outlook(session, *outlook);
  }
  const auto answer = session.door().submit(request);
  if (!answer) return session.refuse(answer.error());
  print_fetched(session, answer->jobs);
  return Exit::fine;
}

}  // namespace

Verb job_fetch() {
  return make_verb<FetchGiven>(
      {"job",
       "fetch",
       {"领取作业：租期内只归你办", "fetch jobs; while the lease runs they are yours"},
       {"banli job fetch scanner --max 10 --lease \"10 minutes\" --json"}},
      [](FetchGiven& given, Options& options) {
        options.argument("WORKER", given.worker,
                         {"作业的种类，即步骤写的名字", "what it does, as steps name it"});
        options.count("--max", given.max, words::limit_option);
        options.value("--lease", "DURATION", given.lease, words::lease_option);
        given.dry_run.declare(options);
      },
      [](const FetchGiven& given, Session& session) { return fetch_jobs(given, session); });
}

}  // namespace banli::cli
