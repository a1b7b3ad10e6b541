#include "cli/task/task_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_comment() {
  struct Given {
    std::string task;
    std::string text;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "comment",
       {"留言：记入历史，不影响办理", "leave a comment in the history; nothing moves"},
       {"banli task comment TS2611001-3 已电话联系客户"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.argument("TEXT", given.text, {"留言", "the comment"});
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [&](const FoundTask& found) {
              return execution::Comment{found.task.visit, given.text};
            },
            {words::commented}, given.dry_run.mode());
      });
}

}  // namespace banli::cli
