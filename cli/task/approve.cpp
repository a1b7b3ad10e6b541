#include <algorithm>

#include "cli/task/batch.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "cli/wrong_line.hpp"

namespace banli::cli {
namespace {

struct ApproveGiven {
  std::vector<std::string> tasks;
  WorkGiven work;
};

// Told before any of the tasks is approved.
Exit approve(const ApproveGiven& given, Session& session) {
  const auto field =
      std::ranges::find_if(given.tasks, [](const std::string& task) { return task.contains('='); });
  if (field != given.tasks.end()) {
    const text::Refusal wrong = unexpected_argument(*field, "banli task approve", true);
    return session.usage(wrong.code, wrong.arguments);
  }
  if (given.tasks.size() > 1) {
    return vote_on_all(session, given.tasks, given.work, execution::Vote::agree);
  }
  WorkGiven work = given.work;
  work.task = given.tasks.front();
  return vote(session, work, execution::Vote::agree, {words::approved});
}

}  // namespace

Verb task_approve() {
  return make_verb<ApproveGiven>(
      {"task",
       "approve",
       {"同意；一次可批多件，各算各的",
        "agree at an approval gate, or at several, each decided on its own"},
       {"banli task approve TS2611001-5", "banli task approve TS2611001-5 --opinion 照办",
        "banli task approve TS2611001-5 TS2611002-5 TS2611004-7 --opinion 同意"}},
      [](ApproveGiven& given, Options& options) {
        options.arguments("TASK", given.tasks, words::a_task);
        given.work.declare(options);
      },
      [](const ApproveGiven& given, Session& session) { return approve(given, session); });
}

}  // namespace banli::cli
