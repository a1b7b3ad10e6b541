// A span of time as the office says it: `3 days`, `2 working days`, `6 working hours`. What it
// means from a given moment on is for a Calendar.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace banli::calendar {

struct Duration {
  enum class Unit { minutes, hours, days, months, working_hours, working_days };
  std::int64_t amount = 0;
  Unit unit = Unit::days;
  bool operator==(const Duration&) const = default;
};

// `3 days`, `2 working days`, `30 minutes`, `1 month`; 3天, 2个工作日, 30分钟, 6个工作小时, 1个月.
std::optional<Duration> duration_from_text(std::string_view text);
std::string text(const Duration& duration);          // English canonical form
std::string chinese_text(const Duration& duration);  // 3个工作日

}  // namespace banli::calendar
