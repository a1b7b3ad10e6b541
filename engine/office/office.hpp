// The office as a command finds it: the organisation in force, the calendars, the number series.
// Runtime advances it after each decided command of a batch; `decide` only asks, and writes what it
// was answered into its events, so that a replay asks nobody.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "base/value.hpp"
#include "calendar/calendar.hpp"
#include "office/number.hpp"
#include "office/organisation.hpp"

namespace banli::office {

struct Office {
  std::shared_ptr<const Organisation> organisation;  // never none; at first an empty one
  calendar::Calendar calendar{Zone()};               // the organisation's; its zone is the office's
  std::map<std::string, calendar::Calendar, std::less<>> calendars;  // all deployed ones, by name
  std::set<std::string, std::less<>>
      administrators;  // persons or logins; of the site, not of a file
  Counters counters;
  std::map<std::string, std::uint64_t, std::less<>> loads;  // open tasks of each person
  // The organisation's table of authority: may one who has these roles decide on such an amount?
  // None where it names no table; nothing where the kind or the amount is not known.
  std::function<std::optional<bool>(const Value& kind, std::span<const std::string> roles,
                                    const Value& amount)>
      within_authority;

  // The calendar of that name; the office's own where the name is empty or nobody deployed it.
  const calendar::Calendar& calendar_named(std::string_view name) const {
    const auto found = calendars.find(name);
    return found == calendars.end() ? calendar : found->second;
  }
  bool is_administrator(std::string_view person) const { return administrators.contains(person); }
  std::uint64_t load_of(std::string_view person) const {
    const auto found = loads.find(person);
    return found == loads.end() ? 0 : found->second;
  }
  std::uint64_t next_count(std::string_view series) const {
    const auto found = counters.find(series);
    return found == counters.end() ? 1 : found->second + 1;
  }
};

}  // namespace banli::office
