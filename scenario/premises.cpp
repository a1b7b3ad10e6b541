#include "scenario/premises.hpp"

#include <map>
#include <mutex>

#include "base/check.hpp"
#include "runtime/door.hpp"
#include "runtime/zones.hpp"

namespace banli::scenario {
namespace {

runtime::Surroundings long_ago() {
  return {.now = [] { return Instant{}; },
          .random = [] { return std::array<std::uint8_t, 32>{}; },
          .zone = zone_named};
}

}  // namespace

Zone zone_named(std::string_view name) {
  static std::mutex mutex;
  static std::map<std::string, Zone, std::less<>> known;
  const std::lock_guard lock(mutex);
  const auto found = known.find(name);
  if (found != known.end()) return found->second;
  return known.emplace(name, runtime::zone_named(name)).first->second;
}

text::Checked<std::shared_ptr<const Premises>> Premises::open(
    const std::vector<runtime::File>& files, const std::string& calendar,
    std::shared_ptr<runtime::Readings> readings, text::Sources& sources) {
  auto premises = std::make_shared<Premises>();
  premises->readings_ = std::move(readings);
  runtime::Door door(premises->store_, long_ago(), premises->readings_);
  const std::string keeper(administrator);
  // Sites whose offices differ have different journals, by which readings are remembered.
  const auto opened = door.submit(
      {.actor = keeper, .channel = "scenario", .act = runtime::OpenSite{calendar, "UTC", keeper}});
  BANLI_CHECK(opened.has_value());
  auto deployed = door.submit(
      {.actor = keeper, .channel = "scenario", .act = runtime::Deploy{files, &sources}});
  BANLI_CHECK(deployed || !deployed.error().problems.empty());
  if (!deployed) return std::unexpected(std::move(deployed.error().problems));
  const auto reader = premises->store_.reader();
  premises->office_ = runtime::read_office(*reader, zone_named);
  office::Office& office = premises->office_.office;
  if (!calendar.empty()) office.calendar = office.calendar_named(calendar);
  premises->readings_->remember(*reader, premises->office_);
  return premises;
}

std::shared_ptr<const graph::Graph> Premises::graph(std::string_view process) const {
  const auto reader = store_.reader();
  const auto row = reader->newest_document("process", process);
  return row ? readings_->graphs.graph_of(row->bundle, *reader) : nullptr;
}

}  // namespace banli::scenario
