#include "cli/task/work.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_abstain() {
  return make_verb<WorkGiven>(
      {"task",
       "abstain",
       {"弃权，限允许弃权的审批", "abstain, where the gate allows it"},
       {"banli task abstain TS2611001-5"}},
      [](WorkGiven& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        given.declare(options);
      },
      [](const WorkGiven& given, Session& session) {
        return vote(session, given, execution::Vote::abstain, {words::abstained});
      });
}

}  // namespace banli::cli
