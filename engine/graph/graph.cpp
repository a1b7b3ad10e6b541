#include "graph/graph.hpp"

namespace banli::graph {

std::optional<StepIndex> Graph::find(std::string_view step) const {
  const auto found = by_name_.find(step);
  if (found == by_name_.end()) return std::nullopt;
  return found->second;
}

std::optional<FlowIndex> Graph::find_flow(StepIndex from, std::uint32_t ordinal) const {
  if (from >= steps_.size() || ordinal >= steps_[from].outgoing.size()) return std::nullopt;
  return steps_[from].outgoing[ordinal];
}

const forms::Form* Graph::record(std::string_view name) const {
  const auto found = records_.find(name);
  return found == records_.end() ? nullptr : found->second.get();
}

const feel::Function* Graph::table_function(std::string_view name) const {
  const auto found = table_functions_.find(name);
  return found == table_functions_.end() ? nullptr : &found->second;
}

}  // namespace banli::graph
