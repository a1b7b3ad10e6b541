#include "cli/instance/case_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb instance_void() {
  struct Given {
    std::string instance;
    std::string reason;
    bool dry_run = false;
  };
  return make_verb<Given>(
      {"instance",
       "void",
       {"作废：案件本不该有，例如重复登记；管理员或流程归口宣布",
        "a case that ought never to have been is declared void, as a second entry of one matter"},
       {"banli instance void TS2611001 --reason 重复登记"}},
      [](Given& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.value("--reason", "TEXT", given.reason, words::reason_option);
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const Given& given, Session& session) {
        return act_on_case(session, given.instance, execution::Terminate{given.reason, true},
                           words::voided, given.dry_run ? Mode::dry_run : Mode::act);
      });
}

}  // namespace banli::cli
