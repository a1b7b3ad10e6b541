#include "graph/join_rule.hpp"

#include <algorithm>

namespace banli::graph {
namespace {

bool has_arrival(std::span<const FlowIndex> waiting, FlowIndex flow) {
  return std::ranges::find(waiting, flow) != waiting.end();
}

bool nothing_can_still_come(const Step& step, const JoinRegion& region,
                            std::span<const FlowIndex> waiting,
                            std::span<const StepIndex> tokens_elsewhere) {
  return std::ranges::none_of(
      tokens_elsewhere, [&](StepIndex token) { return holds_back(token, step, region, waiting); });
}

}  // namespace

bool holds_back(StepIndex token, const Step& step, const JoinRegion& region,
                std::span<const FlowIndex> waiting) {
  bool reaches_empty = false;
  for (std::size_t i = 0; i < step.incoming.size(); ++i) {
    if (!region.reaches[i].contains(token)) continue;
    if (has_arrival(waiting, step.incoming[i])) return false;
    reaches_empty = true;
  }
  return reaches_empty;
}

bool fires(const Join& join, const Step& step, const JoinRegion& region,
           std::span<const FlowIndex> waiting, std::span<const StepIndex> tokens_elsewhere) {
  switch (join.needs) {
    case Join::Needs::all:
      return waiting.size() == step.incoming.size();
    case Join::Needs::count:
      return waiting.size() >= join.count;
    case Join::Needs::steps:
      return std::ranges::all_of(join.of_steps,
                                 [&](FlowIndex flow) { return has_arrival(waiting, flow); });
    case Join::Needs::alive:
      return !waiting.empty() && nothing_can_still_come(step, region, waiting, tokens_elsewhere);
  }
  return false;
}

std::vector<FlowIndex> awaited_after(const Join& join, const Step& step,
                                     std::span<const FlowIndex> waiting) {
  std::vector<FlowIndex> awaited;
  if (join.rest != Join::Rest::go_on) return awaited;
  std::ranges::copy_if(step.incoming, std::back_inserter(awaited),
                       [&](FlowIndex flow) { return !has_arrival(waiting, flow); });
  return awaited;
}

}  // namespace banli::graph
