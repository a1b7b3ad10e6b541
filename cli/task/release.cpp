#include "cli/task/task_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_release() {
  struct Given {
    std::string task;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "release",
       {"放回：把认领的待办退回岗位，别人可认领", "put a claimed task back into its pool"},
       {"banli task release TS2611001-3"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [](const FoundTask& found) { return execution::Release{found.task}; },
            {words::released}, given.dry_run.mode());
      });
}

}  // namespace banli::cli
