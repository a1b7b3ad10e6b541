#include "execution/reinstating.hpp"

#include <algorithm>

#include "execution/nodes.hpp"

namespace banli::execution {

namespace {

// Of the gate that sent it back.
bool has_guarded_change(const Move& move) {
  const auto step = move.graph().find(move.instance().set_aside_by);
  const auto* gate = step ? std::get_if<graph::Approve>(&move.graph().step(*step).node) : nullptr;
  if (gate == nullptr) return false;
  return std::ranges::any_of(gate->guards, [&](const std::string& path) {
    const Cell* cell = move.instance().cell({}, path);
    return cell != nullptr && cell->changed > move.instance().set_aside_entry;
  });
}

const Visit* set_aside_for(const Move& move, const graph::Step& step, VisitId scope) {
  const Visit* found = nullptr;
  for (const Visit& visit : move.instance().set_aside) {
    if (visit.step == step.name && visit.scope == scope) found = &visit;
  }
  return found;
}

void leave_as_before(Move& move, VisitId visit, const Visit& before) {
  const graph::Node& node = move.step_of(move.visit(visit)).node;
  if (const auto* approve = std::get_if<graph::Approve>(&node)) {
    return move.leave(visit, approve->approved, before.by, before.answer);
  }
  if (const auto* answers = answers_of(node)) {
    for (const graph::Answer& answer : *answers) {
      if (answer.name == before.answer) {
        return move.follow(visit, answer.arrow, before.by, before.answer);
      }
    }
  }
  if (const auto* task = std::get_if<graph::Task>(&node)) {
    move.leave(visit, task->then, before.by, before.answer);
  }
}

}  // namespace

bool reinstate(const Entering& at) {
  Move& move = at.move;
  if (move.instance().set_aside.empty() || at.how == Entering::How::by_return) return false;
  const Visit* aside = set_aside_for(move, move.graph().step(at.step), at.scope);
  const bool is_back_again = aside != nullptr && aside->step == move.instance().set_aside_by;
  if (aside == nullptr || is_back_again || has_guarded_change(move)) return false;
  const Visit before = *aside;
  VisitOpened event = move.opening(at);
  event.due.reset();
  event.waits.clear();
  event.seats = before.seats;
  event.again_of = before.id;
  const VisitId visit = event.visit;
  move.emit(std::move(event));
  leave_as_before(move, visit, before);
  return true;
}

}  // namespace banli::execution
