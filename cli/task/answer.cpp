#include "cli/task/work.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_answer() {
  return make_verb<WorkGiven>(
      {"task",
       "answer",
       {"作答：选一项", "give one of the step's answers"},
       {"banli task answer TS2611001-2 是"}},
      [](WorkGiven& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.argument("LABEL", given.label, {"选项", "one of the step's answers"});
        given.declare(options);
      },
      [](const WorkGiven& given, Session& session) { return complete(session, given); });
}

}  // namespace banli::cli
