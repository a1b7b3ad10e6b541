#include "cli/task/work.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_complete() {
  struct Given {
    WorkGiven work;
    std::string label;
    std::string answer;
  };
  return make_verb<Given>(
      {"task",
       "complete",
       {"办完：填好表单，有选项的再选一项",
        "finish a task: fill in its forms, give an answer if it has any"},
       {"banli task complete TS2611001-2 --set registration.cause=包装破损",
        "banli task complete TS2611001-3 己方原因 --data answers.json"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.work.task, words::a_task);
        options.optional_argument("LABEL", given.label, {"选项", "one of the step's answers"});
        options.value("--answer", "LABEL", given.answer, {"选项，同 LABEL", "the same as LABEL"});
        given.work.declare(options);
      },
      [](const Given& given, Session& session) {
        return complete(session, given.work, given.label.empty() ? given.answer : given.label);
      });
}

}  // namespace banli::cli
