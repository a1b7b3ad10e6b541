#include "base/check.hpp"
#include "cli/find.hpp"
#include "cli/instance/case_picture.hpp"
#include "cli/process/drawing.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/replay.hpp"

namespace banli::cli {
namespace {

struct DrawCaseGiven {
  std::string instance;
  std::string at;
  DrawGiven drawing;
};

Exit draw_as_it_stood(const DrawCaseGiven& given, InstanceId id, Session& session) {
  const auto until = views::replay_point_from_text(given.at, session.site().zone());
  if (!until) return session.usage("point-unreadable", {{"at", given.at}});
  const views::Replayed replayed = views::replay(session.reader(), id, *until);
  if (replayed.entries == 0) return session.refuse("not-yet-started", {{"at", given.at}});
  const auto graph = session.site().graph(replayed.instance.bundle);
  BANLI_CHECK(graph != nullptr);
  const picture::Marks marks = marks_of(session, replayed.instance, *graph);
  return write_drawing(*graph, marks, given.drawing, session);
}

Exit draw_case(const DrawCaseGiven& given, Session& session) {
  const auto found = find_case_to_read(session, given.instance);
  if (!found) return session.refuse(found.error());
  if (!given.at.empty()) return draw_as_it_stood(given, found->id, session);
  const auto seen = session.door().see(found->id);
  if (!seen) return session.refuse(seen.error());
  const picture::Marks marks = marks_of(session, *seen->instance, *seen->graph);
  return write_drawing(*seen->graph, marks, given.drawing, session);
}

}  // namespace

Verb instance_draw() {
  return make_verb<DrawCaseGiven>(
      {"instance",
       "draw",
       {"在流程图上看一件案件：到了哪一步、谁在办、办过什么",
        "a case on the chart of its process: where it stands, who holds it, what is done"},
       {"banli instance draw TS2611001 -o case.svg", "banli instance draw 17 --format mermaid",
        "banli instance draw TS2611001 --at '#5' -o then.svg"}},
      [](DrawCaseGiven& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.value("--at", "POINT", given.at, words::at_option);
        given.drawing.declare(options);
      },
      [](const DrawCaseGiven& given, Session& session) { return draw_case(given, session); });
}

}  // namespace banli::cli
