#include "cli/instance/replaying.hpp"

#include "cli/find.hpp"
#include "cli/terminal.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct ReplayGiven {
  std::string instance;
  std::string at;
  std::string svg;
};

Exit replay_all(Replaying& replaying, Session& session) {
  if (session.is_json()) {
    session.print_json(replaying.as_json());
    return replaying.tell_chain();
  }
  const bool is_watched = is_terminal(Stream::input) && is_terminal(Stream::output);
  if (is_watched) {
    replaying.step_through();
  } else {
    replaying.print_all();
  }
  return replaying.tell_chain();
}

Exit replay_instance(const ReplayGiven& given, Session& session) {
  const auto found = find_case_to_read(session, given.instance);
  if (!found) return session.refuse(found.error());
  Replaying replaying(session, found->id, given.svg);
  if (given.at.empty()) return replay_all(replaying, session);
  const auto until = views::replay_point_from_text(given.at, session.site().zone());
  if (!until) return session.usage("point-unreadable", {{"at", given.at}});
  const views::Replayed replayed = views::replay(session.reader(), found->id, *until);
  const auto* wanted = std::get_if<views::EntryNumber>(&*until);
  if (wanted != nullptr && wanted->value > replayed.entries) {
    return session.refuse("no-such-entry", {{"n", std::to_string(wanted->value)},
                                            {"entries", std::to_string(replayed.entries)}});
  }
  if (replayed.entries == 0) return session.refuse("not-yet-started", {{"at", given.at}});
  return replaying.show_in_full(replayed);
}

}  // namespace

Verb instance_replay() {
  return make_verb<ReplayGiven>(
      {"instance",
       "replay",
       {"重现：一步一步看案件怎么走过来，或看它当时的样子，并核对历史链条",
        "step through a case, or see it as it stood then; checked against its chain"},
       {"banli instance replay TS2611001", "banli instance replay TS2611001 --at '#5'",
        "banli instance replay TS2611001 --at '2026-11-22 18:00'",
        "banli instance replay TS2611001 --svg case.svg"}},
      [](ReplayGiven& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.value("--at", "POINT", given.at, words::at_option);
        options.value("--svg", "FILE", given.svg,
                      {"每看一刻，就把那一刻的流程图写到这个文件",
                       "keep the chart of the moment that is shown in this file"});
      },
      [](const ReplayGiven& given, Session& session) { return replay_instance(given, session); });
}

}  // namespace banli::cli
