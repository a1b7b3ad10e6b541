#include "cli/task/work.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_approve() {
  return make_verb<WorkGiven>(
      {"task",
       "approve",
       {"同意", "agree at an approval gate"},
       {"banli task approve TS2611001-5", "banli task approve TS2611001-5 --opinion 照办"}},
      [](WorkGiven& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        given.declare(options);
      },
      [](const WorkGiven& given, Session& session) {
        return vote(session, given, execution::Vote::agree, {words::approved});
      });
}

}  // namespace banli::cli
