#include "cli/announce.hpp"
#include "cli/attaching.hpp"
#include "cli/beforehand.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct StartGiven {
  std::string process;
  AnswersGiven answers;
  bool dry_run = false;
};

void tell_started(Session& session, const views::CaseNow& now) {
  const runtime::InstanceRow& row = now.line.row;
  session.tell(row.number.empty() ? words::started_unnumbered : words::started_case,
               {{"process", session.title(now.line.process)},
                {"number", row.number},
                {"id", std::to_string(row.id.value)}});
}

Exit start_instance(const StartGiven& given, Session& session) {
  if (const auto refused = given.answers.refuse_missing_file(session)) return *refused;
  const std::string command = "banli instance start " + given.process;
  auto answers = read_answers_to_start(session, given.process, given.answers, command);
  if (!answers) return session.report(answers.error());
  const runtime::Request request = session.request(
      runtime::StartCase{given.process, {{std::move(*answers), chosen_people(given.answers)}}});
  if (given.dry_run) {
    const auto outlook = look_ahead(session, request);
    return outlook ? tell_outlook(session, *outlook)
                   : refuse_to_start(session, given.process, outlook.error());
  }
  const auto answer = session.door().submit(request);
  if (!answer) return refuse_to_start(session, given.process, answer.error());

  const views::CaseNow now = views::case_now(session.site(), answer->instance);
  if (session.is_json()) {
    session.print_json(views::to_json(now));
  } else {
    session.print(case_name(now.line.row));
  }
  tell_started(session, now);
  announce(session, *answer, now);
  return Exit::fine;
}

}  // namespace

Verb instance_start() {
  return make_verb<StartGiven>(
      {"instance",
       "start",
       {"发起一件案件，输出它的编号", "start a case and print its number"},
       {"banli instance start complaint-handling",
        "banli instance start complaint-handling --key 来信-0815 --json",
        "banli instance start complaint-handling --dry-run"}},
      [](StartGiven& given, Options& options) {
        options.argument("PROCESS", given.process, {"流程名", "the process's name"});
        given.answers.declare(options);
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const StartGiven& given, Session& session) { return start_instance(given, session); });
}

}  // namespace banli::cli
