#include "cli/task/work.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_answer() {
  struct Given {
    WorkGiven work;
    std::string label;
  };
  return make_verb<Given>(
      {"task",
       "answer",
       {"作答：选一项", "give one of the step's answers"},
       {"banli task answer TS2611001-2 是"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.work.task, words::a_task);
        options.argument("LABEL", given.label, {"选项", "one of the step's answers"});
        given.work.declare(options);
      },
      [](const Given& given, Session& session) {
        return complete(session, given.work, given.label);
      });
}

}  // namespace banli::cli
