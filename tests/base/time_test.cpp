#include <doctest/doctest.h>

#include "base/time.hpp"

namespace banli::tests {
namespace {

constexpr std::int64_t hour_ms_of_test = 3'600'000;

Zone zone_with_summer_time() {
  const auto second_of = [](const char* text) { return instant_from_text(text)->ms / 1000; };
  return {"Hand/Made",
          3600,
          {{second_of("2026-03-29T01:00Z"), 7200}, {second_of("2026-10-25T01:00Z"), 3600}}};
}

std::string at(const Zone& zone, const char* date, std::int64_t hours) {
  const auto ms = static_cast<std::int32_t>(hours * hour_ms_of_test);
  return iso_text(zone.instant(*date_from_text(date), ms));
}

}  // namespace

TEST_CASE("time: days and dates go both ways over four centuries and the year 0") {
  Date last = date_of_days(-1'000'001);
  for (std::int64_t days = -1'000'000; days < 150'000; ++days) {
    const Date date = date_of_days(days);
    if (days_since_1970(date) != days || !is_valid(date) || !(last < date)) FAIL(days);
    last = date;
  }
  CHECK(days_since_1970({1970, 1, 1}) == 0);
  CHECK(days_since_1970({2000, 3, 1}) == 11'017);
}

TEST_CASE("time: weekdays") {
  CHECK(weekday({1970, 1, 1}) == 4);
  CHECK(weekday({2026, 11, 22}) == 7);
  CHECK(weekday({2026, 11, 23}) == 1);
}

TEST_CASE("time: months keep the day or cut it to the month") {
  CHECK(add_months({2026, 1, 31}, 1) == Date{2026, 2, 28});
  CHECK(add_months({2023, 12, 31}, 2) == Date{2024, 2, 29});
  CHECK(add_months({2026, 1, 15}, -13) == Date{2024, 12, 15});
}

TEST_CASE("time: texts are read and written again") {
  for (const char* text : {"2026-11-22", "-0044-03-15", "0000-01-01", "123456-12-31"}) {
    CHECK(iso_text(date_from_text(text).value()) == text);
  }
  for (const char* text : {"09:30", "09:30:15", "09:30:15.250", "00:00Z", "09:30+08:00",
                           "23:59:59.999-03:30", "09:30@Asia/Shanghai"}) {
    CHECK(iso_text(time_from_text(text).value()) == text);
    const std::string moment = "2026-11-22T" + std::string(text);
    CHECK(iso_text(date_time_from_text(moment).value()) == moment);
  }
  for (const char* text : {"P3D", "PT4H", "P3DT4H5M6.5S", "-PT0.001S", "PT0S"}) {
    CHECK(iso_text(days_duration_from_text(text).value()) == text);
  }
  for (const char* text : {"P1Y2M", "P14Y", "-P3M", "P0M"}) {
    CHECK(iso_text(months_duration_from_text(text).value()) == text);
  }
  CHECK(iso_text(days_duration_from_text("PT36H").value()) == "P1DT12H");
  CHECK(iso_text(time_from_text("09:30:15.2500001Z").value()) == "09:30:15.2500001Z");
  for (const char* text : {"PT0.000000001S", "-PT0.000000001S", "P1DT1.0005S", "-PT2.0000005S"}) {
    CHECK(iso_text(days_duration_from_text(text).value()) == text);
  }
  CHECK(iso_text(months_duration_from_text("P14M").value()) == "P1Y2M");
  CHECK(iso_text(instant_from_text("2026-11-22T09:30+08:00").value()) ==
        "2026-11-22T01:30:00.000Z");
  CHECK(iso_text(Instant{-1}) == "1969-12-31T23:59:59.999Z");
}

TEST_CASE("time: what is no date, time or duration is not read") {
  for (const char* text : {"2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01 ",
                           "-0000-01-01", "02026-01-01", "2026-00-10", "2026-11-22T"}) {
    CHECK_MESSAGE(!date_from_text(text), text);
  }
  for (const char* text : {"9:30", "24:00", "09:60", "09:30:60", "09:30.5", "09:30+25:00",
                           "09:30:15.0000000001", "09:30@", "09", "09:30+08:00@Asia/Shanghai"}) {
    CHECK_MESSAGE(!time_from_text(text), text);
  }
  for (const char* text : {"P", "PT", "P1DT", "P1Y", "PT5M3H", "3D", "PT1.5H", "P-1D", "P1D2"}) {
    CHECK_MESSAGE(!days_duration_from_text(text), text);
  }
  for (const char* text : {"P", "P1D", "P1Y5", "P1M2Y", "PT1M"}) {
    CHECK_MESSAGE(!months_duration_from_text(text), text);
  }
  CHECK_FALSE(instant_from_text("2026-11-22T09:30:15.0001Z"));
  CHECK_FALSE(instant_from_text("2026-11-22T09:30"));
  CHECK_FALSE(date_time_from_text("2026-11-22 09:30"));
}

TEST_CASE("time: a zone with a gap and an overlap") {
  const Zone zone = zone_with_summer_time();
  CHECK(at(zone, "2026-03-29", 1) == "2026-03-29T00:00:00.000Z");
  CHECK(at(zone, "2026-03-29", 2) == "2026-03-29T01:00:00.000Z");
  CHECK(at(zone, "2026-03-29", 3) == "2026-03-29T01:00:00.000Z");
  CHECK(at(zone, "2026-07-01", 12) == "2026-07-01T10:00:00.000Z");
  CHECK(at(zone, "2026-10-25", 2) == "2026-10-25T00:00:00.000Z");
  CHECK(at(zone, "2026-10-25", 3) == "2026-10-25T02:00:00.000Z");
  CHECK(iso_text(zone.local(instant_from_text("2026-03-29T00:59:59.500Z").value())) ==
        "2026-03-29T01:59:59.500");
  CHECK(iso_text(zone.local(instant_from_text("2026-03-29T01:00Z").value())) == "2026-03-29T03:00");
}

TEST_CASE("time: local and instant go both ways outside of gaps and overlaps") {
  const Zone zone = zone_with_summer_time();
  for (std::int64_t hour = 0; hour < 366 * 24; hour += 7) {
    const Instant instant{instant_from_text("2026-01-01T00:00Z")->ms + hour * hour_ms_of_test};
    const DateTime local = zone.local(instant);
    const Instant back = zone.instant(local.date, local.time.ms);
    const bool is_second_of_overlap = back.ms == instant.ms - hour_ms_of_test;
    CHECK((back == instant || is_second_of_overlap));
  }
}

}  // namespace banli::tests
