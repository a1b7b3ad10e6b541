// Working time. Until calendar files come, working days are Monday to Friday in the office's
// zone. A duration of days or months keeps the wall time of its start; a working day ends at the
// same wall time n working days later (from a day off counting starts with the next working
// day).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"

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

class Calendar {
 public:
  explicit Calendar(Zone zone) : zone_(std::move(zone)) {}
  const Zone& zone() const { return zone_; }
  bool is_working_day(const Date& date) const;
  // Working hours are not built yet: the reader of the language refuses them.
  Instant add(Instant from, const Duration& duration) const;

 private:
  Zone zone_;
};

}  // namespace banli::calendar
