// The office in which scenarios are played: files deployed once, into a journal in memory, and
// verified once. Each play begins with a copy of it (world.hpp).
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "runtime/deploy.hpp"
#include "runtime/memory_store.hpp"
#include "runtime/readings.hpp"

namespace banli::scenario {

// Who keeps the site of a scenario, so that `who: administrator` may act too.
inline constexpr std::string_view administrator = "administrator";

class Premises {
 public:
  // Deploys the files, or tells their problems. `calendar` (may be empty) stands in for the
  // organisation's. `readings` are shared by all premises of a run.
  static text::Checked<std::shared_ptr<const Premises>> open(
      const std::vector<runtime::File>& files, const std::string& calendar,
      std::shared_ptr<runtime::Readings> readings, text::Sources& sources);

  const runtime::MemoryStore& store() const { return store_; }
  const std::shared_ptr<runtime::Readings>& readings() const { return readings_; }
  const office::Office& office() const { return office_.office; }
  std::optional<std::string> name_of(std::string_view login_or_person) const {
    return office_.name_of(login_or_person);
  }
  // The newest version of a process; none where no file says it.
  std::shared_ptr<const graph::Graph> graph(std::string_view process) const;

 private:
  mutable runtime::MemoryStore store_;  // is only read
  std::shared_ptr<runtime::Readings> readings_;
  runtime::OfficeInForce office_;
};

// Zones by their names, each read once from the system.
Zone zone_named(std::string_view name);

}  // namespace banli::scenario
