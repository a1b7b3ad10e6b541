#include <optional>

#include "cli/announce.hpp"
#include "cli/task/task_act.hpp"
#include "cli/terminal.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/returning.hpp"

namespace banli::cli {
namespace {

void tell_losses(Session& session, const views::ReturnSheet& sheet) {
  std::string steps;
  for (const views::Titled& step : sheet.to) {
    steps += (steps.empty() ? "" : ", ") + session.title(step);
  }
  session.tell(words::goes_back_to, {{"steps", steps}});
  for (const views::LossLine& loss : sheet.losses) {
    const std::string person =
        loss.person.name.empty() ? session.word(words::nobody) : session.title(loss.person);
    session.tell(loss.done ? words::undone_work : words::lost_work,
                 {{"step", session.title(loss.step)}, {"person", person}});
  }
}

struct ReturnGiven {
  std::string task;
  std::vector<std::string> to;
  std::string reason;
  bool yes = false;
  bool dry_run = false;
};

// Nothing where it shall be done.
std::optional<Exit> ask_before_return(Session& session, const ReturnGiven& given) {
  if (given.yes) return {};
  const std::optional<bool> agreed = confirm(session.word(words::ask_return));
  if (!agreed) return session.refuse("not-confirmed", {{"task", given.task}});
  if (*agreed) return {};
  session.tell(words::only_shown);
  return Exit::fine;
}

Exit send_back(const ReturnGiven& given, Session& session) {
  const auto found = find_task(session, given.task);
  if (!found) return session.refuse(found.error());
  const auto seen = session.door().see(found->row.instance);
  if (!seen) return session.refuse(seen.error());
  const execution::Return command{found->task, given.to, given.reason};
  const auto preview = views::preview_return(session.site(), *seen->instance, *seen->graph, command,
                                             session.actor(), session.now());
  if (!preview) return refuse_on_case(session, found->row.instance, preview.error());
  const views::ReturnSheet sheet = views::return_sheet(session.site(), *preview, *seen->graph);
  tell_losses(session, sheet);
  if (given.dry_run) {
    if (session.is_json()) session.print_json(views::to_json(sheet));
    session.tell(words::only_shown);
    return Exit::fine;
  }
  if (const auto refused = ask_before_return(session, given)) return *refused;
  return act_on_task(session, *found, command, {words::returned});
}

}  // namespace

Verb task_return() {
  return make_verb<ReturnGiven>(
      {"task",
       "return",
       {"退回到先前的步骤：先列出谁的工作作废，确认后才办",
        "send the case back: shows who loses work and asks first"},
       {"banli task return TS2611001-8 --to investigate --reason 责任方有误",
        "banli task return BF2611001-9 --to plan-area plan-key-customers --reason 重排 --yes",
        "banli task return TS2611001-8 --dry-run"}},
      [](ReturnGiven& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.list("--to", "STEP", given.to,
                     {"退回到哪些步骤，写名称或标题（默认：上一步）",
                      "the steps, by name or title (default: the one before)"});
        options.value("--reason", "TEXT", given.reason, words::reason_option);
        options.flag("--yes", given.yes, {"不再询问", "do it without asking"});
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const ReturnGiven& given, Session& session) { return send_back(given, session); });
}

}  // namespace banli::cli
