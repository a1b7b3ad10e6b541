#include "cli/sheet.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

Exit list_incidents(Session& session, std::size_t limit) {
  std::vector<views::IncidentLine> lines;
  for (const runtime::IncidentRow& row : session.reader().incidents()) {
    if (lines.size() < limit) lines.push_back(views::incident_line(session.site(), row));
  }
  if (session.is_json()) {
    session.print_json(views::to_json(lines, session.language()));
  } else if (lines.empty()) {
    session.tell(words::no_incidents);
  } else {
    session.print(incident_table(session, lines));
    session.tell(words::next, {{"command", "banli incident retry TASK"}});
  }
  return Exit::fine;
}

}  // namespace

Verb incident_list() {
  struct Given {
    std::size_t limit = 1'000;
  };
  return make_verb<Given>(
      {"incident",
       "list",
       {"异常：引擎办不下去、等人处理的地方",
        "where the engine could not go on and waits for somebody"},
       {"banli incident list"}},
      [](Given& given, Options& options) {
        options.count("--limit", given.limit, words::limit_option);
      },
      [](const Given& given, Session& session) { return list_incidents(session, given.limit); });
}

}  // namespace banli::cli
