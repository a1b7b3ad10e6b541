// Who leaves hands over everything that bears his name, case by case.
#include <limits>

#include "cli/announce.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word handed_over{"案件 {case}：{from} 的事已移交给 {to}",
                           "case {case}: what {from} had is now with {to}"};
constexpr Word nothing_handed_over{"没有等 {from} 办理的事", "nothing waits for {from}"};
constexpr Word from_person{"谁离开：姓名或登录名", "who leaves: a name or a login"};
constexpr Word to_person{"由谁接手：姓名或登录名", "who takes over: a name or a login"};

struct HandOverGiven {
  std::string from;
  std::string to;
  std::string reason;
};

std::vector<runtime::InstanceRow> open_cases(Session& session) {
  std::vector<runtime::InstanceRow> cases;
  for (const char* state : {"active", "suspended"}) {
    runtime::InstanceFilter filter;
    filter.state = state;
    filter.limit = std::numeric_limits<std::int32_t>::max();
    for (auto& row : session.reader().instances(filter)) cases.push_back(std::move(row));
  }
  return cases;
}

// Each case is handed over as a whole or not at all; one that cannot be keeps no other back.
Exit hand_over(const HandOverGiven& given, Session& session) {
  Exit worst = Exit::fine;
  bool has_found = false;
  for (const runtime::InstanceRow& row : open_cases(session)) {
    runtime::Request request;
    request.actor = session.actor();
    request.channel = "cli";
    if (!session.key().empty()) request.key = session.key() + '/' + std::to_string(row.id.value);
    request.act = runtime::OnCase{row.id, execution::HandOver{given.from, given.to, given.reason}};
    const auto answer = session.door().submit(request);
    if (!answer && answer.error().code == "nothing-to-hand-over") continue;
    has_found = true;
    if (answer) {
      session.tell(handed_over, {{"case", case_name(row)}, {"from", given.from}, {"to", given.to}});
    } else {
      worst = refuse_on_case(session, row.id, answer.error());
    }
  }
  if (!has_found) session.tell(nothing_handed_over, {{"from", given.from}});
  return worst;
}

}  // namespace

Verb task_hand_over() {
  return make_verb<HandOverGiven>(
      {"task",
       "hand-over",
       {"移交：某人离开，他手上的事全部交给另一人",
        "somebody leaves: all that bears his name goes to another"},
       {"banli task hand-over zhangsan lisi --reason 离职"}},
      [](HandOverGiven& given, Options& options) {
        options.argument("FROM", given.from, from_person);
        options.argument("TO", given.to, to_person);
        options.value("--reason", "TEXT", given.reason, words::reason_option);
      },
      [](const HandOverGiven& given, Session& session) { return hand_over(given, session); });
}

}  // namespace banli::cli
