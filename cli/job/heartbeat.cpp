#include "base/check.hpp"
#include "cli/announce.hpp"
#include "cli/job/job_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct HeartbeatGiven {
  std::string job;
  std::string lease = "5 minutes";
  DryRun dry_run;
};

Exit keep_job(const HeartbeatGiven& given, Session& session) {
  const auto found = find_visit(session, given.job);
  if (!found) return session.refuse(found.error());
  const auto lease = read_lease(session, given.lease);
  if (!lease) return Exit::usage;
  const InstanceId id = found->instance.id;
  const auto request = session.request(runtime::Heartbeat{id, found->visit, *lease});
  if (given.dry_run.is_wanted) {
    const std::string until = session.local_time({session.now().ms + *lease});
    return rehearse(session, request, words::job_kept, {{"job", given.job}, {"until", until}});
  }
  const auto answer = session.door().submit(request);
  if (!answer) return refuse_on_case(session, id, answer.error());
  const auto row = session.reader().job(id, found->visit);
  BANLI_CHECK(row.has_value() && row->until.has_value());
  if (session.is_json()) {
    session.print_json(text::JsonObject{{"job", given.job}, {"until", iso_text(*row->until)}});
  }
  session.tell(words::job_kept, {{"job", given.job}, {"until", session.local_time(*row->until)}});
  return Exit::fine;
}

}  // namespace

Verb job_heartbeat() {
  return make_verb<HeartbeatGiven>(
      {"job",
       "heartbeat",
       {"续租：作业还在办", "say that a job is still worked at; its lease begins anew"},
       {"banli job heartbeat 17-3"}},
      [](HeartbeatGiven& given, Options& options) {
        options.argument("JOB", given.job, words::a_job);
        options.value("--lease", "DURATION", given.lease, words::lease_option);
        given.dry_run.declare(options);
      },
      [](const HeartbeatGiven& given, Session& session) { return keep_job(given, session); });
}

}  // namespace banli::cli
