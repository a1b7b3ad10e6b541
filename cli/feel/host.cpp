#include "cli/feel/host.hpp"

#include "cli/world.hpp"
#include "runtime/fault.hpp"
#include "runtime/zones.hpp"

namespace banli::cli {
namespace {

using feel::Type;

DateTime local_now() {
  const Instant now = surroundings().now();
  const std::int32_t offset_s = local_offset_s(now);
  DateTime local = Zone().local({now.ms + std::int64_t{offset_s} * 1000});
  local.time.offset_s = offset_s;
  return local;
}

feel::Function told_by_the_clock(const char* name, Type::Kind kind, Value (*tell)()) {
  return {name, {}, Type::of(kind), [tell](const std::vector<Value>&) { return tell(); }};
}

}  // namespace

FeelHost::FeelHost()
    : now_(told_by_the_clock("now", Type::Kind::date_time, [] { return Value(local_now()); })),
      today_(told_by_the_clock("today", Type::Kind::date, [] { return Value(local_now().date); })) {
}

std::optional<Value> FeelHost::find(std::string_view) const { return std::nullopt; }

const feel::Function* FeelHost::find_function(std::string_view name) const {
  return name == "now" ? &now_ : name == "today" ? &today_ : nullptr;
}

const Zone* FeelHost::find_zone(std::string_view name) const {
  auto known = zones_.find(name);
  if (known == zones_.end()) {
    std::optional<Zone> zone;
    try {
      zone = runtime::zone_named(name);
    } catch (const runtime::Fault&) {
      zone = std::nullopt;  // to FEEL, a zone that nobody knows is no error
    }
    known = zones_.emplace(name, std::move(zone)).first;
  }
  return known->second ? &*known->second : nullptr;
}

}  // namespace banli::cli
