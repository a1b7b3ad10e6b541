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

const graph::Answer* answer_given(const graph::Node& node, const Visit& before) {
  const auto* answers = answers_of(node);
  if (answers == nullptr) return nullptr;
  const auto given = std::ranges::find(*answers, before.answer, &graph::Answer::name);
  return given == answers->end() ? nullptr : &*given;
}

// What was skipped instead of answered is asked after all.
bool has_way_as_before(const graph::Node& node, const Visit& before) {
  const auto* answers = answers_of(node);
  return answers == nullptr || answers->empty() || answer_given(node, before) != nullptr;
}

void leave_as_before(Move& move, VisitId visit, const Visit& before) {
  const graph::Node& node = move.step_of(move.visit(visit)).node;
  if (const auto* answer = answer_given(node, before)) {
    move.follow(visit, answer->arrow, before.by, before.answer);
  } else if (const auto* approve = std::get_if<graph::Approve>(&node)) {
    move.leave(visit, approve->approved, before.by, before.answer);
  } else if (const auto* task = std::get_if<graph::Task>(&node)) {
    move.leave(visit, task->then, before.by, before.answer);
  } else if (const auto* notify = std::get_if<graph::Notify>(&node)) {  // they have it already
    move.leave(visit, notify->then, before.by, before.answer);
  }
}

}  // namespace

bool reinstate(const Entering& at) {
  Move& move = at.move;
  if (move.instance().set_aside.empty() || at.how == Entering::How::by_return) return false;
  const Visit* aside = set_aside_for(move, move.graph().step(at.step), at.scope);
  const bool is_back_again = aside != nullptr && aside->step == move.instance().set_aside_by;
  if (aside == nullptr || is_back_again || has_guarded_change(move)) return false;
  if (!has_way_as_before(move.graph().step(at.step).node, *aside)) return false;
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
