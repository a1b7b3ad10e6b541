#include "execution/nodes.hpp"
#include "execution/reinstating.hpp"
#include "execution/timing.hpp"
#include "execution/turns.hpp"

namespace banli::execution {

namespace {

// Only forward: who sends a step back wants it done.
bool is_skipped(const Entering& at) {
  const graph::Step& step = at.move.graph().step(at.step);
  if (step.skip_when.empty() || at.how == Entering::How::by_return) return false;
  const Value skip = at.move.evaluate(step.skip_when, at.scope).value;
  const bool* holds = skip.as<bool>();
  return holds != nullptr && *holds;
}

// By the first answer that leads forward: nobody is sent back by a step that was not done.
const graph::Arrow& way_when_skipped(const std::vector<graph::Answer>& answers) {
  for (const graph::Answer& answer : answers) {
    if (std::holds_alternative<graph::FlowIndex>(answer.arrow.way)) return answer.arrow;
  }
  return answers.front().arrow;
}

}  // namespace

VisitId open_bare(const Entering& at) {
  VisitOpened event = at.move.opening(at);
  const VisitId visit = event.visit;
  at.move.emit(std::move(event));
  return visit;
}

void begin(const Entering& at) {
  Move& move = at.move;
  const graph::Step& step = move.graph().step(at.step);
  if (step.each && at.turn == 0) return begin_turns(at);
  if (reinstate(at)) return;
  if (is_skipped(at)) return skip(move, open_bare(at));
  if (const auto opens = opens_of(at)) {
    VisitOpened event = move.opening(at);
    event.waits.push_back({"opens", 0, {}, {}, opens, 0, false});
    return move.emit(std::move(event));
  }
  std::visit([&](const auto& kind) { enter(kind, at); }, step.node);
}

void skip(Move& move, VisitId visit) {
  const graph::Node& node = move.step_of(move.visit(visit)).node;
  if (const auto* task = std::get_if<graph::Task>(&node)) {
    if (task->answers.empty()) return move.leave(visit, task->then, "", "skipped");
    return move.follow(visit, way_when_skipped(task->answers), "", "skipped");
  }
  if (const auto* approve = std::get_if<graph::Approve>(&node)) {
    move.leave(visit, approve->approved, "", "skipped");
  }
}

void resume(Move& move, VisitId visit) {
  const Visit& found = move.visit(visit);
  if (found.step_kind == "each") return go_on_with_turns(move, visit);
  if (found.step_kind == "event") return move.close(visit, "", "", {});
  std::visit([&](const auto& kind) { resume(kind, move, visit); }, move.step_of(found).node);
}

}  // namespace banli::execution
