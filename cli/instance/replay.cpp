#include "views/replay.hpp"

#include "base/check.hpp"

#include "cli/find.hpp"
#include "cli/sheet.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct ReplayGiven {
  std::string instance;
  std::string at;
};

Exit show_replayed(Session& session, const views::Replayed& replayed) {
  const auto graph = session.site().graph(replayed.instance.bundle);
  BANLI_CHECK(graph != nullptr);
  const views::InstanceSheet sheet =
      views::instance_sheet(session.site(), replayed.instance, *graph);
  if (session.is_json()) {
    session.print_json(views::to_json(replayed, views::to_json(sheet)));
  } else {
    session.print(instance_text(session, sheet));
  }
  if (replayed.broken) {
    session.tell(words::replay_broken, {{"n", std::to_string(*replayed.broken)}});
    return Exit::refused;
  }
  session.tell(words::replayed_to, {{"n", std::to_string(replayed.entries)},
                                    {"time", session.local_time(replayed.time)},
                                    {"position", std::to_string(replayed.position.value)}});
  return Exit::fine;
}

Exit replay_instance(const ReplayGiven& given, Session& session) {
  const auto found = find_case(session, given.instance);
  if (!found) return session.refuse(found.error());
  const auto until = views::replay_point_from_text(given.at, session.site().zone());
  if (!until) return session.usage("point-unreadable", {{"at", given.at}});
  const views::Replayed replayed = views::replay(session.reader(), found->id, *until);
  if (replayed.entries == 0) return session.refuse("not-yet-started", {{"at", given.at}});
  return show_replayed(session, replayed);
}

}  // namespace

Verb instance_replay() {
  return make_verb<ReplayGiven>(
      {"instance",
       "replay",
       {"重现：案件在当时是什么样子，并核对历史链条",
        "a case as it stood then, folded anew and checked against its chain"},
       {"banli instance replay TS2611001 --at '#5'",
        "banli instance replay TS2611001 --at '2026-11-22 18:00'",
        "banli instance replay TS2611001 --at 120"}},
      [](ReplayGiven& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.required_value("--at", "POINT", given.at,
                               {"历史位置、时间，或该案件的第 n 条 #n",
                                "a position of the journal, a time, or #n of the case"});
      },
      [](const ReplayGiven& given, Session& session) { return replay_instance(given, session); });
}

}  // namespace banli::cli
