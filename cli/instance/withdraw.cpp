#include "cli/instance/case_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb instance_withdraw() {
  struct Given {
    std::string instance;
    std::string reason;
    bool dry_run = false;
  };
  return make_verb<Given>(
      {"instance",
       "withdraw",
       {"撤回：发起人收回案件，案件就此结束", "the starter takes the case back; it ends"},
       {"banli instance withdraw TS2611001 --reason 客户已撤诉"}},
      [](Given& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.value("--reason", "TEXT", given.reason, words::reason_option);
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const Given& given, Session& session) {
        return act_on_case(session, given.instance, execution::Withdraw{given.reason},
                           words::withdrawn, given.dry_run ? Mode::dry_run : Mode::act);
      });
}

}  // namespace banli::cli
