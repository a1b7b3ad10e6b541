#include "scenario/cases.hpp"

#include <limits>
#include <ranges>

namespace banli::scenario {
namespace {

// The newest first.
std::vector<runtime::InstanceRow> cases_of(World& world, const std::string& process) {
  runtime::InstanceFilter filter;
  filter.process = process;
  filter.limit = std::numeric_limits<std::size_t>::max();
  return world.reader().instances(filter);
}

}  // namespace

void Cases::started(InstanceId id, const std::string& as) {
  told_.insert(id);
  if (!as.empty()) by_name_.insert_or_assign(as, id);
}

std::optional<InstanceId> Cases::meant(const std::optional<language::Said>& of_case) {
  if (!of_case) {
    const auto all = cases_of(world_, scenario_.process.text);
    return all.empty() ? std::nullopt : std::optional(all.back().id);
  }
  const auto named = by_name_.find(of_case->text);
  if (named != by_name_.end()) return named->second;
  const auto of_process = cases_of(world_, of_case->text);
  if (!of_process.empty()) return of_process.front().id;
  const auto numbered = world_.reader().instance_by_number(of_case->text);
  return numbered ? std::optional(numbered->id) : std::nullopt;
}

std::vector<std::string> Cases::begun_by_themselves() {
  std::vector<std::string> processes;
  for (const runtime::InstanceRow& row : cases_of(world_, "") | std::views::reverse) {
    if (told_.insert(row.id).second) processes.push_back(row.process);
  }
  return processes;
}

}  // namespace banli::scenario
