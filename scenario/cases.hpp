// The cases of a play by what the scenario calls them: the `as` of their start, their process, or
// their number. Unsaid, the first case of the scenario's process is meant.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "language/scenario.hpp"
#include "scenario/world.hpp"

namespace banli::scenario {

class Cases {
 public:
  Cases(World& world, const language::Scenario& scenario) : world_(world), scenario_(scenario) {}

  void started(InstanceId id, const std::string& as);
  std::optional<InstanceId> meant(const std::optional<language::Said>& of_case);
  // Processes of cases that nobody in the scenario started, since this was asked before.
  std::vector<std::string> begun_by_themselves();

 private:
  World& world_;
  const language::Scenario& scenario_;
  std::map<std::string, InstanceId, std::less<>> by_name_;
  std::set<InstanceId> told_;
};

}  // namespace banli::scenario
