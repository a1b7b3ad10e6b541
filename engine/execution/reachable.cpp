#include "execution/reachable.hpp"

#include <algorithm>
#include <map>

#include "execution/run.hpp"
#include "graph/exploration.hpp"
#include "graph/soundness.hpp"

namespace banli::execution {
namespace {

using graph::Marking;
using graph::StepIndex;

// The marking of each scope that is open; each turn of a group has one of its own.
class Markings {
 public:
  Markings(const Instance& instance, const graph::Graph& graph)
      : instance_(instance), graph_(graph), places_(graph) {}

  bool are_reachable() {
    for (const Visit& visit : instance_.visits) add(visit);
    for (const Arrival& arrival : instance_.waiting) {
      add_to(arrival.scope, *graph_.find(arrival.to), places_.arrival(flow_of(arrival)));
    }
    if (is_doubled_) return false;
    return std::ranges::all_of(held_, [&](const auto& one) {
      const auto& [visit, held] = one;
      return contains(stopped_, visit) || places_.is_over(held.marking) || is_found(held);
    });
  }

 private:
  struct Held {
    graph::ScopeIndex scope = 0;
    Marking marking;
  };

  void add(const Visit& visit) {
    const StepIndex step = *graph_.find(visit.step);
    if (visit.state == VisitState::live) add_live(visit, step);
    const Visit* around = instance_.find(visit.scope);
    const bool is_over = visit.scope && (around == nullptr || around->state != VisitState::live);
    if (!visit.is_awaiting() || is_over) return;
    for (const Arrival& late : visit.awaits) {
      add_to(visit.scope, step, places_.awaited(flow_of(late)));
    }
  }

  // What an incident holds up midway is in no marking: those are of what moved as far as it goes.
  void add_live(const Visit& visit, StepIndex step) {
    if (visit.incident && !graph::rests_at(graph_.step(step))) insert(stopped_, visit.scope);
    const bool has_place = visit.step_kind != "event" && visit.turn == 0;
    if (has_place) add_to(visit.scope, step, places_.live(step));
  }

  // Two tokens in one place are in no marking.
  void add_to(VisitId scope, StepIndex step, std::size_t place) {
    const Held fresh{graph_.step(step).scope, Marking(places_.size())};
    Marking& marking = held_.try_emplace(scope, fresh).first->second.marking;
    is_doubled_ = is_doubled_ || marking.has(place);
    marking.add(place);
  }

  graph::FlowIndex flow_of(const Arrival& arrival) const {
    return *graph_.find_flow(*graph_.find(arrival.step), arrival.flow);
  }

  bool is_found(const Held& held) {
    auto known = explored_.find(held.scope);
    if (known == explored_.end()) {
      known = explored_.try_emplace(held.scope, graph_, held.scope, graph::markings_limit).first;
    }
    const graph::Exploration& exploration = known->second;
    for (graph::MarkingNumber number = 0; number < exploration.count(); ++number) {
      if (exploration.marking(number) == held.marking) return true;
    }
    return false;
  }

  const Instance& instance_;
  const graph::Graph& graph_;
  graph::Places places_;
  std::map<VisitId, Held> held_;
  VisitSet stopped_;
  std::map<graph::ScopeIndex, graph::Exploration> explored_;
  bool is_doubled_ = false;
};

}  // namespace

bool is_reachable(const Instance& instance, const graph::Graph& graph) {
  return Markings(instance, graph).are_reachable();
}

}  // namespace banli::execution
