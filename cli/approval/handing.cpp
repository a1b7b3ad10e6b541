#include "cli/organisation/asking.hpp"
#include "cli/task/task_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct HandingGiven {
  std::string task;
  std::string to;
  std::string reason;
  DryRun dry_run;

  void declare(Options& options) {
    options.argument("TASK", task, words::a_task);
    options.argument("PERSON", to, words::to_person);
    options.value("--reason", "TEXT", reason, words::reason_option);
    dry_run.declare(options);
  }
};

}  // namespace

Verb task_transfer() {
  struct Given : HandingGiven {
    bool merges = false;
  };
  return make_verb<Given>(
      {"task",
       "transfer",
       {"转办：席位不变，换人来办", "hand a task to somebody else; it stays the same seat"},
       {"banli task transfer TS2611001-3 wangwu --reason 出差"}},
      [](Given& given, Options& options) {
        given.declare(options);
        options.flag("--merge", given.merges, words::merge_option);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [&](const FoundTask& found) {
              return execution::Transfer{found.task, given.to, given.reason, given.merges};
            },
            {words::transferred, {{"person", called(session, given.to)}}}, given.dry_run.mode());
      });
}

Verb task_delegate() {
  return make_verb<HandingGiven>(
      {"task",
       "delegate",
       {"委派：请别人出意见，席位还回来", "ask somebody for advice; the seat comes back"},
       {"banli task delegate TS2611001-3 zhaoliu --reason 请看法律条款"}},
      [](HandingGiven& given, Options& options) { given.declare(options); },
      [](const HandingGiven& given, Session& session) {
        return act_on_task(
            session, given.task,
            [&](const FoundTask& found) {
              return execution::Delegate{found.task, given.to, given.reason};
            },
            {words::delegated, {{"person", called(session, given.to)}}}, given.dry_run.mode());
      });
}

Verb task_advise() {
  struct Given {
    std::string task;
    std::string advice;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "advise",
       {"答复：写出别人请您出的意见，待办回到他手上",
        "give the advice that was asked for; the task goes back"},
       {"banli task advise TS2611001-3 同意，第三条宜改"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.argument("TEXT", given.advice, {"意见", "the advice"});
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [&](const FoundTask& found) { return execution::Resolve{found.task, given.advice}; },
            {words::advised}, given.dry_run.mode());
      });
}

}  // namespace banli::cli
