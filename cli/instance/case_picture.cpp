#include "cli/instance/case_picture.hpp"

#include <algorithm>
#include <map>

#include "views/task.hpp"

namespace banli::cli {

namespace {

// Its turns are shown instead.
bool has_live_turns(const execution::Instance& instance, const execution::Visit& whole) {
  return std::ranges::any_of(instance.visits, [&](const execution::Visit& visit) {
    return visit.turn > 0 && visit.scope == whole.id && visit.state == execution::VisitState::live;
  });
}

}  // namespace

picture::Marks marks_of(Session& session, const execution::Instance& instance,
                        const graph::Graph& graph) {
  std::map<std::string, picture::StepMark> by_step;
  for (const execution::Visit& visit : instance.visits) {
    picture::StepMark& mark = by_step[visit.step];
    const bool is_a_turn = visit.turn > 0;
    const bool is_live = visit.state == execution::VisitState::live;
    if (is_live && !has_live_turns(instance, visit)) ++mark.tokens;
    if (visit.state == execution::VisitState::done && !is_a_turn) mark.is_done = true;
    if (!is_a_turn) mark.count = std::max(mark.count, visit.round);
  }
  for (const runtime::TaskRow& row : views::open_seats(instance)) {
    const views::TaskLine line = views::task_line(session.site(), row, &graph, &instance);
    const views::Titled& who = line.holder.name.empty() ? line.role : line.holder;
    std::vector<std::string>& holders = by_step[row.step].holders;
    const std::string called = session.title(who);
    if (std::ranges::find(holders, called) == holders.end()) holders.push_back(called);
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
