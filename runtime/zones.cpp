#include "runtime/zones.hpp"

#include <date/tz.h>

#include <chrono>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "runtime/fault.hpp"

namespace banli::runtime {
namespace {

const date::time_zone& locate(std::string_view name) {
  try {
    return *date::locate_zone(std::string(name));
  } catch (const std::runtime_error&) {
    throw Fault("unknown-zone", {{"zone", std::string(name)}});
  }
}

std::int32_t offset_of(const date::sys_info& period) {
  return static_cast<std::int32_t>(period.offset.count());
}

}  // namespace

Zone zone_named(std::string_view name) {
  constexpr date::sys_seconds first = date::sys_days(date::year(1970) / 1 / 1);
  constexpr date::sys_seconds last = date::sys_days(date::year(2100) / 1 / 1);
  const date::time_zone& zone = locate(name);
  date::sys_info period = zone.get_info(first);
  const std::int32_t first_offset_s = offset_of(period);
  std::vector<Zone::Transition> transitions;
  while (period.end < last) {
    period = zone.get_info(period.end);
    const std::int32_t before_s =
        transitions.empty() ? first_offset_s : transitions.back().offset_s;
    if (offset_of(period) == before_s) continue;  // only the abbreviation changed
    transitions.push_back({period.begin.time_since_epoch().count(), offset_of(period)});
  }
  return Zone(std::string(name), first_offset_s, std::move(transitions));
}

}  // namespace banli::runtime
