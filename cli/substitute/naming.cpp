// Somebody goes away: he says who acts for him, and that it is over.
#include "cli/announce.hpp"
#include "cli/beforehand.hpp"
#include "cli/calendar/asking.hpp"
#include "cli/organisation/asking.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/substitution.hpp"

namespace banli::cli {
namespace {

constexpr Word named{"已记：{absent} 不在时由 {who} 代办", "noted: {who} acts for {absent}"};
constexpr Word known_before{"早已如此：由 {who} 代 {absent} 办",
                            "so it was: {who} acts for {absent}"};
constexpr Word ended{"已结束：{who} 不再代 {absent} 办", "over: {who} acts for {absent} no more"};
constexpr Word all_ended{"已结束：不再有人代 {absent} 办",
                         "over: nobody acts for {absent} any more"};

struct NamingGiven {
  std::string who;
  std::string of;
  std::string from;
  std::string to;
  std::vector<std::string> matters;
  DryRun dry_run;
};

std::string absent_of(const NamingGiven& given, const Session& session) {
  return given.of.empty() ? session.actor() : given.of;
}

text::Arguments told(const NamingGiven& given, Session& session) {
  return {{"absent", called(session, absent_of(given, session))},
          {"who", called(session, given.who)}};
}

// Nothing of the office is looked up before: it changes with this.
Exit submit(const NamingGiven& given, const runtime::Request& request, Word done,
            Session& session) {
  if (given.dry_run.is_wanted) return rehearse(session, request, done, told(given, session));
  const auto answer = session.door().submit(request);
  if (!answer) return refuse_on_site(session, answer.error());
  if (session.is_json()) {
    const std::string absent = session.site().person_name(absent_of(given, session));
    session.print_json(
        views::list_json(views::substitutions(session.site(), absent, today_in_office(session))));
  }
  session.tell(answer->command.empty() ? known_before : done, told(given, session));
  return Exit::fine;
}

Exit name_substitute(const NamingGiven& given, Session& session) {
  office::Substitute substitute;
  substitute.who = given.who;
  substitute.roles = given.matters;
  if (!given.from.empty()) substitute.from = read_day(session, given.from);
  if (!given.to.empty()) substitute.to = read_day(session, given.to);
  const bool is_unread =
      (!given.from.empty() && !substitute.from) || (!given.to.empty() && !substitute.to);
  if (is_unread) return Exit::usage;
  const auto request =
      session.request(runtime::NameSubstitute{absent_of(given, session), substitute});
  return submit(given, request, named, session);
}

Exit end_substitution(const NamingGiven& given, Session& session) {
  const auto request =
      session.request(runtime::EndSubstitution{absent_of(given, session), given.who});
  return submit(given, request, given.who.empty() ? all_ended : ended, session);
}

}  // namespace

Verb substitute_add() {
  return make_verb<NamingGiven>(
      {"substitute",
       "add",
       {"我不在时由谁代办；可限时间、岗位和流程",
        "say who acts for you while you are away; for a time, some roles or processes"},
       {"banli substitute add lisi --from 2026-12-01 --to 2026-12-05",
        "banli substitute add lisi --for complaint-handling",
        "banli substitute add lisi --of zhangmin"}},
      [](NamingGiven& given, Options& options) {
        options.argument("PERSON", given.who,
                         {"由谁代办：姓名或登录名", "who acts: a name or a login"});
        options.value("--from", "DATE", given.from,
                      {"首日（默认：今日起）", "the first day (default: from today on)"});
        options.value("--to", "DATE", given.to,
                      {"末日（默认：没有期限）", "the last day (default: without end)"});
        options.list("--for", "ROLE|PROCESS", given.matters,
                     {"只代办这些岗位、角色或流程（默认：全部）",
                      "only in these roles, or in cases of these processes (default: in all)"});
        options.value("--of", "PERSON", given.of, words::of_option);
        given.dry_run.declare(options);
      },
      [](const NamingGiven& given, Session& session) { return name_substitute(given, session); });
}

Verb substitute_end() {
  return make_verb<NamingGiven>(
      {"substitute",
       "end",
       {"我回来了：代理到此为止", "you are back: nobody, or this one no more, acts for you"},
       {"banli substitute end", "banli substitute end lisi"}},
      [](NamingGiven& given, Options& options) {
        options.optional_argument(
            "PERSON", given.who, {"谁不再代办（默认：所有人）", "who acts no more (default: all)"});
        options.value("--of", "PERSON", given.of, words::of_option);
        given.dry_run.declare(options);
      },
      [](const NamingGiven& given, Session& session) { return end_substitution(given, session); });
}

}  // namespace banli::cli
