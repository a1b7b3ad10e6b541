#include "cli/announce.hpp"
#include "cli/beforehand.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct AcceptGiven {
  std::string id;
  DryRun dry_run;
};

Exit accept_message(const AcceptGiven& given, Session& session) {
  const runtime::Request request = session.request(runtime::AcceptMessage{given.id});
  const auto row = session.reader().message(given.id);
  const auto met = row && row->met ? session.reader().instance(row->met) : std::nullopt;
  const text::Arguments about{{"id", given.id}, {"case", met ? case_name(*met) : ""}};
  if (given.dry_run.is_wanted) return rehearse(session, request, words::message_accepted, about);
  const auto answer = session.door().submit(request);
  if (!answer) return session.refuse(answer.error());
  const views::CaseNow now = views::case_now(session.site(), answer->instance);
  if (session.is_json()) session.print_json(views::to_json(now));
  session.tell(words::message_accepted, about);
  announce(session, *answer, now);
  return Exit::fine;
}

}  // namespace

Verb message_accept() {
  return make_verb<AcceptGiven>(
      {"message",
       "accept",
       {"退回后又在等：让案件再收一次它收过的消息",
        "after a return: let a case take again the message that it took before"},
       {"banli message accept bank-2026-4711"}},
      [](AcceptGiven& given, Options& options) {
        options.argument("ID", given.id, {"消息编号", "the message's id"});
        given.dry_run.declare(options);
      },
      [](const AcceptGiven& given, Session& session) { return accept_message(given, session); });
}

}  // namespace banli::cli
