#include "cli/instance/case_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb incident_retry() {
  struct Given {
    std::string task;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"incident",
       "retry",
       {"重试：按现在的数据和组织再办一次这一步",
        "decide the step again with today's data and office"},
       {"banli incident retry TS2611001-4"}},
      [](Given& given, Options& options) {
        options.argument("VISIT", given.task,
                         {"异常编号，如 TS2611001-4；写案件编号则解除隔离",
                          "the incident, such as TS2611001-4; a case, to end its quarantine"});
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        const auto found = find_visit(session, given.task);
        if (!found) return session.refuse(found.error());
        return act_on_case(session, std::to_string(found->instance.id.value),
                           execution::RetryIncident{found->visit}, words::retried,
                           given.dry_run.mode());
      });
}

}  // namespace banli::cli
