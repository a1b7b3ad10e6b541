#include <map>

#include "cli/find.hpp"
#include "cli/process/drawing.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/task.hpp"

namespace banli::cli {
namespace {

struct DrawCaseGiven {
  std::string instance;
  DrawGiven drawing;
};

// Where the case stands: live visits, who holds them, what is done and how often it was opened.
picture::Marks marks_of(const execution::Instance& instance, const graph::Graph& graph,
                        Session& session) {
  std::map<std::string, picture::StepMark> by_step;
  for (const execution::Visit& visit : instance.visits) {
    picture::StepMark& mark = by_step[visit.step];
    if (visit.state == execution::VisitState::live) ++mark.tokens;
    if (visit.state == execution::VisitState::done) mark.is_done = true;
    mark.count = std::max(mark.count, visit.round);
  }
  for (const runtime::TaskRow& row : views::open_seats(instance)) {
    const views::TaskLine line = views::task_line(session.site(), row, &graph);
    by_step[row.step].holders.push_back(line.holder.name.empty() ? session.title(line.role)
                                                                 : session.title(line.holder));
  }
  picture::Marks marks;
  for (auto& [step, mark] : by_step) {
    mark.step = step;
    mark.is_done = mark.is_done && mark.tokens == 0;
    marks.push_back(std::move(mark));
  }
  return marks;
}

Exit draw_case(const DrawCaseGiven& given, Session& session) {
  const auto found = find_case(session, given.instance);
  if (!found) return session.refuse(found.error());
  const auto seen = session.door().see(found->id);
  if (!seen) return session.refuse(seen.error());
  const picture::Marks marks = marks_of(*seen->instance, *seen->graph, session);
  return write_drawing(*seen->graph, marks, given.drawing, session);
}

}  // namespace

Verb instance_draw() {
  return make_verb<DrawCaseGiven>(
      {"instance",
       "draw",
       {"在流程图上看一件案件：到了哪一步、谁在办、办过什么",
        "a case on the chart of its process: where it stands, who holds it, what is done"},
       {"banli instance draw TS2611001 -o case.svg", "banli instance draw 17 --format mermaid"}},
      [](DrawCaseGiven& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        given.drawing.declare(options);
      },
      [](const DrawCaseGiven& given, Session& session) { return draw_case(given, session); });
}

}  // namespace banli::cli
