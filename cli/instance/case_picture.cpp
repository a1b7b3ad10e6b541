#include "cli/instance/case_picture.hpp"

#include <algorithm>
#include <map>

#include "views/task.hpp"

namespace banli::cli {

picture::Marks marks_of(Session& session, const execution::Instance& instance,
                        const graph::Graph& graph) {
  std::map<std::string, picture::StepMark> by_step;
  for (const execution::Visit& visit : instance.visits) {
    picture::StepMark& mark = by_step[visit.step];
    if (visit.state == execution::VisitState::live) ++mark.tokens;
    if (visit.state == execution::VisitState::done) mark.is_done = true;
    mark.count = std::max(mark.count, visit.round);
  }
  for (const runtime::TaskRow& row : views::open_seats(instance)) {
    const views::TaskLine line = views::task_line(session.site(), row, &graph, &instance);
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

}  // namespace banli::cli
