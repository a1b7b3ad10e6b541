#include "execution/horizon.hpp"

#include <algorithm>

#include "execution/run.hpp"
#include "graph/exploration.hpp"
#include "graph/soundness.hpp"

namespace banli::execution {
namespace {

// The visit of the case itself that this one is inside of, or is.
const Visit& outermost(const Instance& instance, const Visit& visit) {
  const Visit* at = &visit;
  while (at->scope) {
    const Visit* around = instance.find(at->scope);
    if (around == nullptr) break;
    at = around;
  }
  return *at;
}

bool hangs_on_the_past(const Visit& visit) {
  if (visit.scope) return false;
  if (visit.state != VisitState::live) return visit.is_awaiting();
  return visit.host || visit.step_kind == "event" || !visit.ended.empty();
}

}  // namespace

std::optional<Rest> behind_the_horizon(const Instance& instance) {
  if (std::ranges::any_of(instance.visits, hangs_on_the_past)) return {};
  Rest rest{instance, {}};
  for (const Visit& visit : instance.visits) {
    const bool is_past = outermost(instance, visit).state != VisitState::live;
    if (is_past && visit.id != start_visit) rest.folded.push_back(visit.id);
  }
  rest.instance.visits.erase_if(
      [&](const Visit& visit) { return contains(rest.folded, visit.id); });
  for (Arrival& arrival : rest.instance.waiting) {
    if (!arrival.scope) arrival.after = {start_visit};
  }
  return rest;
}

bool is_reachable(const Migrated& migrated, const Instance& rest, const graph::Graph& graph) {
  const graph::Exploration exploration(graph, 0, graph::markings_limit);
  const graph::Places& places = exploration.places();
  graph::Marking wanted(places.size());
  bool is_doubled = false;
  const auto add = [&](std::size_t bit) {
    is_doubled = is_doubled || wanted.has(bit);
    wanted.add(bit);
  };
  for (const VisitMapped& visit : migrated.visits) {
    const Visit& before = *rest.find(visit.visit);
    if (before.scope || before.state != VisitState::live) continue;
    add(places.live(*graph.find(visit.step)));
  }
  for (const Arrival& arrival : migrated.waiting) {
    if (arrival.scope) continue;
    add(places.arrival(*graph.find_flow(*graph.find(arrival.step), arrival.flow)));
  }
  if (is_doubled) return false;
  for (graph::MarkingNumber number = 0; number < exploration.count(); ++number) {
    if (exploration.marking(number) == wanted) return true;
  }
  return false;
}

}  // namespace banli::execution
