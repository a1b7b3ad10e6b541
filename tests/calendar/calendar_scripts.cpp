// Cases `ZONE WALL-TIME + DURATION` give the wall time that far on, with its weekday; `read TEXT`
// gives both texts of a duration. Europe is a table made by hand: one hour more from 29 March to
// 25 October 2026, as in Berlin.
#include <doctest/doctest.h>

#include <sstream>

#include "calendar/calendar.hpp"
#include "tests/harness/script.hpp"

namespace banli::tests {
namespace {

using calendar::Calendar;

Zone zone_named(const std::string& name) {
  if (name == "Shanghai") return {"Asia/Shanghai", 8 * 3600, {}};
  if (name != "Europe") return {};
  const auto second_of = [](const char* text) { return instant_from_text(text)->ms / 1000; };
  return {"Europe/Hand-made",
          3600,
          {{second_of("2026-03-29T01:00Z"), 7200}, {second_of("2026-10-25T01:00Z"), 3600}}};
}

std::string weekday_name(const Date& date) {
  constexpr const char* names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                   "Friday", "Saturday", "Sunday"};
  return names[weekday(date) - 1];
}

std::string read_duration(const std::string& text) {
  const auto duration = calendar::duration_from_text(text);
  if (!duration) return "no duration";
  CHECK(calendar::duration_from_text(calendar::text(*duration)) == duration);
  CHECK(calendar::duration_from_text(calendar::chinese_text(*duration)) == duration);
  return calendar::text(*duration) + " = " + calendar::chinese_text(*duration);
}

std::string add_duration(const std::string& zone, const std::string& start,
                         const std::string& text) {
  const Calendar office(zone_named(zone));
  const auto from = date_time_from_text(start);
  const auto duration = calendar::duration_from_text(text);
  if (!from || !duration) return "unreadable";
  const Instant begin = office.zone().instant(from->date, from->time.ms);
  const Instant end = office.add(begin, *duration);
  const DateTime local = office.zone().local(end);
  return iso_text(local) + " " + weekday_name(local.date) + ", " + iso_text(end);
}

std::string answer(const Case& script_case) {
  std::istringstream words(script_case.input);
  std::string first;
  std::string second;
  std::string rest;
  words >> first;
  if (first == "read") {
    std::getline(words >> std::ws, rest);
    return read_duration(rest);
  }
  words >> second;
  words.ignore(3, '+');
  std::getline(words >> std::ws, rest);
  return add_duration(first, second, rest);
}

}  // namespace

TEST_CASE("calendar: durations and due times") {
  run_scripts("calendar", [] { return answer; });
}

TEST_CASE("calendar: working hours are refused before they are counted") {
  const calendar::Duration hours{.amount = 1, .unit = calendar::Duration::Unit::working_hours};
  CHECK_THROWS(Calendar(Zone()).add({}, hours));
}

}  // namespace banli::tests
