#include "execution/horizon.hpp"

#include <algorithm>

#include "execution/run.hpp"

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

}  // namespace banli::execution
