#include <algorithm>

#include "base/check.hpp"
#include "cli/announce.hpp"
#include "cli/answers.hpp"
#include "cli/beforehand.hpp"
#include "cli/named_values.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "text/diagnostic.hpp"
#include "views/problem.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

constexpr Word would_be_kept{"没有案件在等；消息将保留",
                             "no case waits; the message would be kept"};
constexpr Word would_meet{"消息将送达案件 {case}", "the message would meet case {case}"};
constexpr Word would_start{"消息将发起 {process}", "the message would start {process}"};

struct SendGiven {
  std::string name;
  std::string key;
  std::string id;
  std::string keep;
  AnswersGiven answers;
  DryRun dry_run;
};

// A return may have opened the wait anew that once took the message.
bool is_awaited_again(Session& session, const runtime::MessageRow& row) {
  runtime::WaitFilter filter;
  filter.kinds = {"message", "stage-message"};
  filter.name = row.name;
  filter.key = row.key;
  const auto waits = session.reader().waits(filter);
  return std::ranges::any_of(
      waits, [&](const runtime::WaitRow& wait) { return wait.instance == row.met; });
}

// Nobody waits for it, or who does cannot take it.
void tell_kept(Session& session, const runtime::Answer& answer, const runtime::MessageRow& row) {
  text::Arguments about{{"id", row.id}, {"until", session.local_time(row.kept_until)}};
  if (!answer.why_not) return session.tell(words::message_kept, about);
  const auto waiting = session.reader().instance(answer.not_taken_by);
  about.emplace_back("case", waiting ? case_name(*waiting) : "");
  session.tell(words::message_not_taken, about);
  const text::Refusal& why = *answer.why_not;
  session.tell(why.problems.empty()
                   ? text::render(why, session.language())
                   : text::render(why.problems, session.sources(), session.language()));
}

void tell_sent(Session& session, const runtime::Answer& answer, const runtime::MessageRow& row) {
  if (answer.repeated) session.tell(words::message_known, {{"id", row.id}});
  if (!row.met) return tell_kept(session, answer, row);
  const auto met = session.reader().instance(row.met);
  const text::Arguments about{{"id", row.id}, {"case", met ? case_name(*met) : ""}};
  session.tell(words::message_met, about);
  if (answer.repeated && is_awaited_again(session, row)) {
    session.tell(words::message_waits_again, about);
  }
  if (answer.instance) {
    announce(session, answer, views::case_now(session.site(), answer.instance));
  }
}

Exit rehearse_sending(Session& session, const runtime::Request& request) {
  const auto outlook = look_ahead(session, request);
  if (!outlook) return session.refuse(outlook.error());
  if (outlook->cases.empty()) {
    session.tell(would_be_kept);
  } else {
    const CaseAhead& met = outlook->cases.front();
    const auto row = session.reader().instance(met.before.id);
    session.tell(row ? would_meet : would_start,
                 {{"case", row ? case_name(*row) : ""}, {"process", met.after.process}});
  }
  return tell_outlook(session, *outlook);
}

Exit send_message(const SendGiven& given, Session& session) {
  auto answers = read_answers(session, given.answers, "banli message send " + given.name);
  if (!answers) return session.report(answers.error());
  runtime::SendMessage message{given.name, given.key, named_values(*answers), given.id, {}};
  if (!given.keep.empty()) {
    message.keep = calendar::duration_from_text(given.keep);
    if (!message.keep) return session.usage("duration-unreadable", {{"text", given.keep}});
  }
  const runtime::Request request = session.request(std::move(message));
  if (given.dry_run.is_wanted) return rehearse_sending(session, request);
  const auto answer = session.door().submit(request);
  if (!answer) return session.refuse(answer.error());

  const auto row = session.reader().message(answer->message);
  BANLI_CHECK(row.has_value());
  if (session.is_json()) {
    text::Json json = views::to_json(*row);
    if (answer->why_not) {
      (*json.as<text::JsonObject>())["not_taken"] =
          views::to_json(*answer->why_not, session.sources(), session.language());
    }
    session.print_json(json);
  } else {
    tell_sent(session, *answer, *row);
  }
  return Exit::fine;
}

}  // namespace

Verb message_send() {
  return make_verb<SendGiven>(
      {"message",
       "send",
       {"发出一条消息：唤醒等它的案件，或发起以它开始的流程",
        "send a message: it wakes a case that waits for it, or starts one"},
       {"banli message send complaint-withdrawn --key TS2611001",
        "banli message send payment-arrived --key 4711 --set amount=12.50 --id bank-2026-4711"}},
      [](SendGiven& given, Options& options) {
        options.argument("NAME", given.name, {"消息名", "the message's name"});
        options.value("--key", "KEY", given.key,
                      {"给谁：等待者写的键", "whom it is for: the key that the waiter named"});
        options.repeated("--set", "NAME=VALUE", given.answers.sets, words::value_option);
        options.value("--id", "ID", given.id,
                      {"消息编号：同一编号只算一次", "its id: sent again, it counts once"});
        options.value("--keep", "DURATION", given.keep,
                      {"没人等时保留多久（默认 7 天）",
                       "how long it is kept while nobody waits (default: 7 days)"});
        given.dry_run.declare(options);
      },
      [](const SendGiven& given, Session& session) { return send_message(given, session); });
}

}  // namespace banli::cli
