// Dates, times and durations inside expressions: their literals, their properties, and which
// instant a date and time with an offset is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/value.hpp"
#include "feel/type.hpp"

namespace banli::feel {

struct Names;

constexpr std::int64_t day_ms = 86'400'000;

// `2026-11-22`, `09:30`, `2026-11-22T09:30`, `P3D`, `P1Y`: whatever the text is.
std::optional<Value> temporal_from_text(std::string_view text);

// The readers of the functions `date`, `time` and the like: as base reads them, and `z` for Z.
std::optional<Value> moment_from_text(Type::Kind kind, std::string_view text);

// `.year`, `.weekday`, `.hours` …; nothing if values of that kind have no such property.
std::optional<Value> property(const Value& value, std::string_view name);
std::optional<Type> property_type(Type::Kind kind, std::string_view name);
bool is_property(std::string_view name);

// Milliseconds since 1970: UTC if an offset was written, else as if it were UTC. Two of them may be
// compared only if both or neither have an offset; a zone's name alone tells no offset.
struct Moment {
  std::int64_t ms = 0;
  std::int32_t ns = 0;
  bool absolute = false;
};
std::optional<Moment> moment(const DateTime& date_time);
// A date is its midnight, in UTC (DMN 1.5 §10.3.2.3.6).
std::optional<DateTime> as_date_time(const Value& value);

// The offset that holds in its zone, which the host knows; null if it knows no such zone.
Value settled(Value value, const Names& names);
// With seconds, always: 09:30:00+08:00, 09:30:15.25@Asia/Shanghai.
std::string time_text(const TimeOfDay& time);

}  // namespace banli::feel
