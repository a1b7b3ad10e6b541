#include "cli/task/task_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_claim() {
  struct Given {
    std::string task;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "claim",
       {"认领：从岗位的待办里拿来自己办", "take a task out of a role's pool"},
       {"banli task claim TS2611001-3"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [](const FoundTask& found) { return execution::Claim{found.task}; }, {words::claimed},
            given.dry_run.mode());
      });
}

}  // namespace banli::cli
