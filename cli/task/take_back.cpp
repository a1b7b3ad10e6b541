#include "cli/task/task_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_take_back() {
  struct Given {
    std::string task;
    bool dry_run = false;
  };
  return make_verb<Given>(
      {"task",
       "take-back",
       {"拿回：收回自己刚办的一步，只要后面还没人动",
        "undo one's own last act while nobody has acted on it"},
       {"banli task take-back TS2611001-3"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [](const FoundTask& found) { return execution::TakeBack{found.task}; },
            {words::taken_back}, given.dry_run ? Mode::dry_run : Mode::act);
      });
}

}  // namespace banli::cli
