#include "cli/notice/sending.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/letter.hpp"

namespace banli::cli {
namespace {

struct NoticeSendGiven {
  WayOut way;
  bool again = false;
  bool dry_run = false;
};

Exit show_letters(Session& session, const NoticeSendGiven& given) {
  text::JsonArray letters;
  const runtime::OutboxFilter due{.due = session.now(), .limit = given.way.limit};
  for (const runtime::OutboxRow& row : session.reader().outbox(due)) {
    letters.push_back(views::letter_json(session.site(), row));
  }
  session.print_json(letters);
  session.tell(words::only_shown);
  return Exit::fine;
}

std::expected<void, text::Refusal> try_again(Session& session) {
  const auto answer = session.door().submit(session.request(runtime::RetryNotices{}));
  if (!answer) return std::unexpected(answer.error());
  return {};
}

Exit send(const NoticeSendGiven& given, Session& session) {
  if (given.dry_run) return show_letters(session, given);
  if (given.again) {
    const auto tried = try_again(session);
    if (!tried) return session.refuse(tried.error());
  }
  return send_notices(session, given.way, Told::with_data);
}

}  // namespace

Verb notice_send() {
  return make_verb<NoticeSendGiven>(
      {"notice",
       "send",
       {"送出到时的通知，每条至少一次；未送达的隔一会儿再送，六次为止",
        "deliver the notices that are due, at least once each; what fails is tried again later, "
        "six times in all"},
       {"banli notice send --to file:outgoing", "banli notice send --by './mail.py --quiet'"}},
      [](NoticeSendGiven& given, Options& options) {
        declare_way_out(given.way, options);
        options.flag("--again", given.again,
                     {"放弃了的也再送", "also what was given up, from the beginning"});
        options.count("--limit", given.way.limit, words::limit_option);
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const NoticeSendGiven& given, Session& session) { return send(given, session); });
}

}  // namespace banli::cli
