#include "cli/task/work.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_refuse() {
  return make_verb<WorkGiven>(
      {"task",
       "refuse",
       {"不同意，走流程所定的“不同意”一路", "refuse at an approval gate"},
       {"banli task refuse TS2611001-5 --opinion 请补充赔付依据"}},
      [](WorkGiven& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        given.declare(options);
      },
      [](const WorkGiven& given, Session& session) {
        return vote(session, given, execution::Vote::refuse, {words::refused});
      });
}

}  // namespace banli::cli
