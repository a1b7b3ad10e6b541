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

constexpr std::int64_t day_s = 86'400;

std::int32_t year_of(const Zone::Transition& transition) {
  return date_of_days(transition.from_s / day_s).year;
}

// Among the last years of the database the newest in which March begins on the same day of the
// week: there the same rule gives the same days.
std::int32_t year_alike(std::int32_t year, std::int32_t last_year) {
  std::int32_t alike = last_year;
  while (weekday({alike, 3, 1}) != weekday({year, 3, 1})) --alike;
  return alike;
}

// The files of the system's database end with 2037, and the rule that holds from then on is not
// read: a summer time that is still kept in 2037 goes on as it was in its last years.
void go_on_after_2037(std::vector<Zone::Transition>& transitions) {
  constexpr std::int32_t last_year = 2037;
  if (transitions.empty() || year_of(transitions.back()) != last_year) return;
  const std::vector<Zone::Transition> known = transitions;
  for (std::int32_t year = last_year + 1; year < 2100; ++year) {
    const std::int32_t alike = year_alike(year, last_year);
    const std::int64_t days_later = days_since_1970({year, 3, 1}) - days_since_1970({alike, 3, 1});
    for (const Zone::Transition& transition : known) {
      if (year_of(transition) != alike) continue;
      transitions.push_back({transition.from_s + days_later * day_s, transition.offset_s});
    }
  }
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
  go_on_after_2037(transitions);
  return Zone(std::string(name), first_offset_s, std::move(transitions));
}

}  // namespace banli::runtime
