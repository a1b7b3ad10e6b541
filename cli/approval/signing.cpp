#include "cli/task/task_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct SigningGiven {
  std::string task;
  std::vector<std::string> people;
  bool after = false;
  bool beside = false;
  bool any = false;
  bool in_order = false;
  std::string opinion;
  DryRun dry_run;

  execution::AddSigners command(const execution::TaskRef& task_ref) const {
    using execution::Placed;
    using execution::SignMode;
    const Placed placed = after ? Placed::after : beside ? Placed::beside : Placed::before;
    const SignMode mode = any ? SignMode::any : in_order ? SignMode::in_order : SignMode::all;
    return {task_ref, people, placed, mode, opinion};
  }
};

}  // namespace

Verb task_add_signers() {
  return make_verb<SigningGiven>(
      {"task",
       "add-signers",
       {"加签：在我之前、之后或同时再请人签",
        "let others sign too: before me (default), after me, beside me"},
       {"banli task add-signers TS2611001-5 --who zhaoliu",
        "banli task add-signers TS2611001-5 --who zhaoliu wangwu --after --in-order"}},
      [](SigningGiven& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.list("--who", "PERSON", given.people, words::people_argument);
        options.flag("--after", given.after,
                     {"后加签：我先同意，再由他们签", "I agree now, then they sign"});
        options.flag("--beside", given.beside, {"并加签：与我同时签", "they sign beside me"});
        options.flag("--any", given.any, {"其中一人签即可", "one of them is enough"});
        options.flag("--in-order", given.in_order, {"依次签", "one after the other"});
        options.value("--opinion", "TEXT", given.opinion, words::opinion_option);
        given.dry_run.declare(options);
      },
      [](const SigningGiven& given, Session& session) {
        return act_on_task(
            session, given.task, [&](const FoundTask& found) { return given.command(found.task); },
            {words::signers_added}, given.dry_run.mode());
      });
}

Verb task_remove_signer() {
  struct Given {
    std::string task;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "remove-signer",
       {"减签：去掉一个还没有表态的席位", "take away a seat that has not spoken yet"},
       {"banli task remove-signer TS2611001-5.3"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [](const FoundTask& found) { return execution::RemoveSigner{found.task}; },
            {words::signer_removed}, given.dry_run.mode());
      });
}

}  // namespace banli::cli
