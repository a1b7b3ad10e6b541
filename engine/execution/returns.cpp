#include "execution/returns.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "execution/nodes.hpp"
#include "execution/run.hpp"

namespace banli::execution {

namespace {

bool can_be_target(const Visit& visit) {
  return visit.state != VisitState::live;  // finished or interrupted
}

const Visit* latest_ancestor(const Instance& instance, const VisitSet& before,
                             std::string_view step) {
  for (auto visit = instance.visits.rbegin(); visit != instance.visits.rend(); ++visit) {
    if (visit->step == step && can_be_target(*visit) && contains(before, visit->id)) return &*visit;
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
    if (is_work(move.step_of(visit).node) && can_be_target(visit)) return {visit.step};
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

bool can_go_back(const Move& move, VisitId from, const graph::Back& back) {
  return ancestors_named(move, from, back.targets).has_value();
}

void go_back(Move& move, VisitId from, const graph::Back& back) {
  const auto targets = ancestors_named(move, from, back.targets);
  BANLI_CHECK(targets.has_value());
  Returned event;
  event.from = from;
  event.act = "rejected";
  return_to(move, *targets, std::move(event));
}

void return_to(Move& move, const std::vector<VisitId>& targets, Returned event) {
  struct Reopening {
    graph::StepIndex step;
    std::vector<Arrival> took;
  };
  std::vector<Reopening> again;
  for (const VisitId target : targets) {
    const Visit& visit = move.visit(target);
    again.push_back({*move.graph().find(visit.step), visit.took});
    event.to.push_back(visit.step);
  }
  Returned run = returned_to(move.instance(), targets);
  event.targets = std::move(run.targets);
  event.undone = std::move(run.undone);
  event.cancelled = std::move(run.cancelled);
  event.reopened = std::move(run.reopened);
  event.waiting = std::move(run.waiting);
  move.emit(std::move(event));
  for (Reopening& reopening : again) {
    const Entering entering{move, reopening.step, std::move(reopening.took)};
    std::visit([&](const auto& kind) { enter(kind, entering); },
               move.graph().step(reopening.step).node);
  }
}

Allowed<std::vector<VisitId>> targets_of(const Move& move, VisitId from,
                                         const std::vector<std::string>& steps) {
  const std::vector<std::string> wanted = steps.empty() ? step_before(move, from) : steps;
  if (wanted.empty()) return refuse("nothing-to-return-to", {{"step", move.visit(from).step}});
  const VisitSet before = ancestors(move.instance(), from);
  std::vector<VisitId> targets;
  for (const std::string& name : wanted) {
    const auto step = move.graph().find(name);
    if (!step) return refuse("no-such-step", {{"step", name}});
    const bool is_target = is_work(move.graph().step(*step).node) || *step == 0;
    if (!is_target) return refuse("no-return-target", {{"step", name}});
    const Visit* visit = latest_ancestor(move.instance(), before, name);
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
  return targets;
}

std::vector<Preview::Loss> losses_of(const Instance& before, const Returned& event) {
  std::vector<Preview::Loss> losses;
  const auto look = [&](const std::vector<VisitId>& visits, bool done) {
    for (const VisitId id : visits) {
      if (id == event.from) continue;
      for (const Seat& seat : before.find(id)->seats) {
        const std::string& person = seat.by.empty() ? seat.holder : seat.by;
        if (!person.empty()) losses.push_back({before.find(id)->step, person, done});
      }
    }
  };
  look(event.undone, true);
  look(event.cancelled, false);
  return losses;
}

}  // namespace banli::execution
