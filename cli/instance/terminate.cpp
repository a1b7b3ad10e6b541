#include "cli/instance/case_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb instance_terminate() {
  struct Given {
    std::string instance;
    std::string reason;
    bool dry_run = false;
  };
  return make_verb<Given>(
      {"instance",
       "terminate",
       {"终止：管理员或流程归口结束案件", "an administrator or the process's owner ends a case"},
       {"banli instance terminate TS2611001 --reason 重复登记"}},
      [](Given& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.value("--reason", "TEXT", given.reason, words::reason_option);
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const Given& given, Session& session) {
        return act_on_case(session, given.instance, execution::Terminate{given.reason},
                           words::terminated, given.dry_run ? Mode::dry_run : Mode::act);
      });
}

}  // namespace banli::cli
