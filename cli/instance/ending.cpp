// A case ends before its time: three verbs that say who ends it, and how it is called.
#include "cli/instance/case_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct EndingGiven {
  std::string instance;
  std::string reason;
  bool dry_run = false;
};

void declare(EndingGiven& given, Options& options) {
  options.argument("CASE", given.instance, words::a_case);
  options.value("--reason", "TEXT", given.reason, words::reason_option);
  options.flag("--dry-run", given.dry_run, words::dry_run_option);
}

Exit end_case(const EndingGiven& given, Session& session, const execution::Command& command,
              Word done) {
  return act_on_case(session, given.instance, command, done,
                     given.dry_run ? Mode::dry_run : Mode::act);
}

}  // namespace

Verb instance_withdraw() {
  return make_verb<EndingGiven>(
      {"instance",
       "withdraw",
       {"撤回：发起人收回案件，案件就此结束", "the starter takes the case back; it ends"},
       {"banli instance withdraw TS2611001 --reason 客户已撤诉"}},
      declare, [](const EndingGiven& given, Session& session) {
        return end_case(given, session, execution::Withdraw{given.reason}, words::withdrawn);
      });
}

Verb instance_terminate() {
  return make_verb<EndingGiven>(
      {"instance",
       "terminate",
       {"终止：管理员或流程归口结束案件", "an administrator or the process's owner ends a case"},
       {"banli instance terminate TS2611001 --reason 重复登记"}},
      declare, [](const EndingGiven& given, Session& session) {
        return end_case(given, session, execution::Terminate{.reason = given.reason},
                        words::terminated);
      });
}

Verb instance_void() {
  return make_verb<EndingGiven>(
      {"instance",
       "void",
       {"作废：案件本不该有，例如重复登记；管理员或流程归口宣布",
        "a case that ought never to have been is declared void, as a second entry of one matter"},
       {"banli instance void TS2611001 --reason 重复登记"}},
      declare, [](const EndingGiven& given, Session& session) {
        const execution::Terminate command{.reason = given.reason, .as_void = true};
        return end_case(given, session, command, words::voided);
      });
}

}  // namespace banli::cli
