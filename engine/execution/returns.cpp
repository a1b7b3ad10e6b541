#include "execution/returns.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "execution/calling.hpp"
#include "execution/nodes.hpp"
#include "execution/run.hpp"
#include "execution/scopes.hpp"
#include "execution/turns.hpp"

namespace banli::execution {

namespace {

bool can_be_target(const Visit& visit) {
  return visit.state != VisitState::live;  // finished or interrupted
}

const Visit* latest_ancestor(const Instance& instance, const VisitSet& before,
                             std::string_view step) {
  for (auto visit = instance.visits.rbegin(); visit != instance.visits.rend(); ++visit) {
    const bool is_it = visit->step == step && visit->step_kind != "event";
    if (is_it && can_be_target(*visit) && contains(before, visit->id)) return &*visit;
  }
  return nullptr;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

// The nearest steps behind, at which someone worked: what "back" means when no step is named.
std::vector<std::string> step_before(const Move& move, VisitId from) {
  const VisitSet before = ancestors(move.instance(), from);
  for (auto id = before.rbegin(); id != before.rend(); ++id) {
    const Visit& visit = move.visit(*id);
    if (visit.id == start_visit || visit.step_kind == "event") continue;
    if (graph::is_worked_at(move.step_of(visit)) && can_be_target(visit)) return {visit.step};
  }
  return {};
}

}  // namespace

std::optional<std::vector<VisitId>> ancestors_named(const Move& move, VisitId from,
                                                    const std::vector<graph::StepIndex>& targets) {
  const VisitSet before = ancestors(move.instance(), from);
  std::vector<VisitId> visits;
  for (const graph::StepIndex target : targets) {
    const Visit* visit = latest_ancestor(move.instance(), before, move.graph().step(target).name);
    if (visit == nullptr) return std::nullopt;
    visits.push_back(visit->id);
  }
  return visits;
}

std::string why_not_back(const Move& move, VisitId from, const graph::Back& back) {
  const auto targets = ancestors_named(move, from, back.targets);
  if (!targets) return "return-target-gone";
  return passed_for_good(move, *targets) == nullptr ? "" : "return-passes-final";
}

const Visit* passed_for_good(const Move& move, const std::vector<VisitId>& targets) {
  for (const VisitId id : cone(move.instance(), targets)) {
    const Visit& visit = move.visit(id);
    if (visit.state == VisitState::done && !move.step_of(visit).final.empty()) return &visit;
  }
  return nullptr;
}

void go_back(Move& move, VisitId from, const graph::Back& back) {
  const auto targets = ancestors_named(move, from, back.targets);
  BANLI_CHECK(targets.has_value());
  Returned event;
  event.from = from;
  event.act = "rejected";
  const auto* gate = std::get_if<graph::Approve>(&move.step_of(move.visit(from)).node);
  event.sets_aside = gate != nullptr && gate->resubmit == graph::Approve::Resubmit::direct;
  return_to(move, *targets, std::move(event));
}

namespace {

struct Reopening {
  graph::StepIndex step;
  std::vector<Arrival> took;
  VisitId scope;
  std::uint32_t turn = 0;
  std::string name;  // of the turn's item
  Value item;
  std::vector<Seat> seats;
};

void open_again(Move& move, Reopening reopening) {
  const Entering at{move,
                    reopening.step,
                    std::move(reopening.took),
                    reopening.scope,
                    Entering::How::by_return,
                    reopening.turn,
                    std::move(reopening.name),
                    std::move(reopening.item),
                    std::move(reopening.seats)};
  if (at.turn > 0) return begin_turn_again(at);
  begin(at);
}

// Of what was finished, the latest first.
std::vector<graph::StepIndex> steps_to_undo(const Move& move, const Returned& run) {
  std::vector<graph::StepIndex> steps;
  for (auto id = run.undone.rbegin(); id != run.undone.rend(); ++id) {
    const Visit& visit = move.visit(*id);
    const bool was_done = visit.is_of_step() && visit.state == VisitState::done;
    if (was_done && !move.step_of(visit).undo.empty()) {
      steps.push_back(*move.graph().find(visit.step));
    }
  }
  return steps;
}

// What undoes a step runs beside everything else: a step of this process, or another process.
void undo(Move& move, graph::StepIndex index) {
  const graph::Step& step = move.graph().step(index);
  if (!step.undo_entry) return call_to_undo(move, step);
  VisitOpened event;
  event.visit = VisitId{move.instance().last_visit.value + 1};
  event.step = step.name;
  event.step_kind = "event";
  const VisitId visit = event.visit;
  move.emit(std::move(event));
  enter_scope(move, visit, *step.undo_entry);
}

// The case that it had called was ended with it, and an ended case is never reopened.
void call_again(Move& move, VisitId id) {
  const auto* node = std::get_if<graph::Call>(&move.step_of(move.visit(id)).node);
  if (node == nullptr || !move.visit(id).child) return;
  call(move, id, node->process, node->with, Waiting::yes);
}

}  // namespace

void return_to(Move& move, const std::vector<VisitId>& targets, Returned event) {
  std::vector<Reopening> again;
  for (const VisitId target : targets) {
    const Visit& visit = move.visit(target);
    again.push_back({*move.graph().find(visit.step), visit.took, visit.scope, visit.turn,
                     visit.item, item_of_turn(move, visit), visit.seats});
    event.to.push_back(visit.step);
  }
  Returned run = returned_to(move.instance(), targets);
  const std::vector<graph::StepIndex> undoing = steps_to_undo(move, run);
  event.targets = std::move(run.targets);
  event.undone = std::move(run.undone);
  event.cancelled = std::move(run.cancelled);
  event.reopened = std::move(run.reopened);
  event.waiting = std::move(run.waiting);
  const std::vector<VisitId> given_back = event.reopened;
  move.emit(std::move(event));
  for (const graph::StepIndex step : undoing) undo(move, step);
  for (const VisitId id : given_back) call_again(move, id);
  for (Reopening& reopening : again) open_again(move, std::move(reopening));
}

Allowed<std::vector<VisitId>> targets_of(const Move& move, VisitId from,
                                         const std::vector<std::string>& steps) {
  const std::vector<std::string> wanted = steps.empty() ? step_before(move, from) : steps;
  if (wanted.empty()) return refuse("nothing-to-return-to", {{"step", move.visit(from).step}});
  const VisitSet before = ancestors(move.instance(), from);
  std::vector<VisitId> targets;
  for (const std::string& name : wanted) {
    const auto index = move.graph().find_called(name);
    if (!index) return refuse("no-such-step", {{"step", name}});
    const graph::Step& step = move.graph().step(*index);
    if (!graph::is_worked_at(step)) return refuse("no-return-target", {{"step", name}});
    const Visit* visit = latest_ancestor(move.instance(), before, step.name);
    if (visit == nullptr) {
      return refuse("no-ancestor", {{"step", name}, {"from", move.visit(from).step}});
    }
    if (std::find(targets.begin(), targets.end(), visit->id) == targets.end()) {
      targets.push_back(visit->id);
    }
  }
  for (const VisitId target : targets) {
    const VisitSet behind = ancestors(move.instance(), target);
    for (const VisitId other : targets) {
      if (contains(behind, other)) return refuse("targets-in-line", {{"steps", joined(wanted)}});
    }
  }
  if (const Visit* done = passed_for_good(move, targets)) {
    const Bilingual& why = move.step_of(*done).final;
    return refuse("final-step-passed", {{"step", done->step}, {"why", why.in(Language::chinese)}});
  }
  return targets;
}

std::vector<Preview::Loss> losses_of(const Instance& before, const Returned& event) {
  std::vector<Preview::Loss> losses;
  const auto look = [&](const std::vector<VisitId>& visits, bool done) {
    for (const VisitId id : visits) {
      if (id == event.from) continue;
      for (const Seat& seat : before.find(id)->seats) {
        const std::string& person = seat.person();
        if (!person.empty()) losses.push_back({before.find(id)->step, person, done});
      }
    }
  };
  look(event.undone, true);
  look(event.cancelled, false);
  return losses;
}

}  // namespace banli::execution
