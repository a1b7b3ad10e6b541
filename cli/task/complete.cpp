#include "cli/task/work.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_complete() {
  return make_verb<WorkGiven>(
      {"task",
       "complete",
       {"办完：填好表单，有选项的再选一项；在终端上逐项询问",
        "finish a task: fill in its forms, give an answer; a terminal asks for them one by one"},
       {"banli task complete TS2611001-2",
        "banli task complete TS2611001-2 --set registration.cause=包装破损",
        "banli task complete TS2611001-3 己方原因 --data answers.json"}},
      [](WorkGiven& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.optional_argument("LABEL", given.label, {"选项", "one of the step's answers"});
        options.value("--answer", "LABEL", given.label, {"选项，同 LABEL", "the same as LABEL"});
        given.declare(options);
      },
      [](const WorkGiven& given, Session& session) { return complete(session, given); });
}

}  // namespace banli::cli
