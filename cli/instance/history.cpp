#include "cli/find.hpp"
#include "cli/story.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

Exit show_history(const std::string& named, Session& session) {
  const auto found = find_case_to_read(session, named);
  if (!found) return session.refuse(found.error());
  const std::vector<views::HistoryLine> lines = views::history(session.site(), found->id);
  if (session.is_json()) {
    session.print_json(views::to_json(lines));
  } else {
    session.print(story_text(session, lines));
  }
  return Exit::fine;
}

}  // namespace

Verb instance_history() {
  struct Given {
    std::string instance;
  };
  return make_verb<Given>(
      {"instance",
       "history",
       {"一件案件的经过：谁在何时做了什么", "the story of a case: who did what, and when"},
       {"banli instance history TS2611001", "banli instance history 17 --json"}},
      [](Given& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
      },
      [](const Given& given, Session& session) { return show_history(given.instance, session); });
}

}  // namespace banli::cli
