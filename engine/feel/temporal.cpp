#include "feel/temporal.hpp"

#include <algorithm>
#include <array>

#include "feel/expression.hpp"
#include "feel/passing.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

struct PropertyRow {
  Kind kind;
  std::string_view name;
  Kind type;
  Value (*read)(const Value&);
};

const Date& date_in(const Value& value) {
  const auto* date_time = value.as<DateTime>();
  return date_time != nullptr ? date_time->date : *value.as<Date>();
}

const TimeOfDay& time_in(const Value& value) {
  const auto* date_time = value.as<DateTime>();
  return date_time != nullptr ? date_time->time : *value.as<TimeOfDay>();
}

Value read_year(const Value& value) { return Value::whole(date_in(value).year); }
Value read_month(const Value& value) { return Value::whole(date_in(value).month); }
Value read_day(const Value& value) { return Value::whole(date_in(value).day); }
Value read_weekday(const Value& value) { return Value::whole(weekday(date_in(value))); }
Value read_hour(const Value& value) { return Value::whole(time_in(value).ms / 3'600'000); }
Value read_minute(const Value& value) { return Value::whole(time_in(value).ms / 60'000 % 60); }
Value read_second(const Value& value) { return Value::whole(time_in(value).ms / 1000 % 60); }

Value read_offset(const Value& value) {
  const auto& offset = time_in(value).offset_s;
  return offset ? Value(DaysDuration{std::int64_t{*offset} * 1000}) : Value();
}

Value read_zone(const Value& value) {
  const std::string& zone = time_in(value).zone;
  return zone.empty() ? Value() : Value(zone);
}

template <std::int64_t unit_ms, std::int64_t limit>
Value read_part(const Value& value) {
  const auto& duration = *value.as<DaysDuration>();
  const bool towards_zero = duration.ms < 0 && duration.ns != 0;
  const std::int64_t count = (duration.ms + (towards_zero ? 1 : 0)) / unit_ms;
  return Value::whole(limit == 0 ? count : count % std::max<std::int64_t>(limit, 1));
}

Value read_years(const Value& value) {
  return Value::whole(value.as<MonthsDuration>()->months / 12);
}
Value read_months(const Value& value) {
  return Value::whole(value.as<MonthsDuration>()->months % 12);
}

Value read_start(const Value& value) { return as_range(value)->low; }
Value read_end(const Value& value) { return as_range(value)->high; }
Value read_start_included(const Value& value) { return !as_range(value)->low_open; }
Value read_end_included(const Value& value) { return !as_range(value)->high_open; }

constexpr std::array<PropertyRow, 28> properties{{
    {Kind::date, "year", Kind::number, read_year},
    {Kind::date, "month", Kind::number, read_month},
    {Kind::date, "day", Kind::number, read_day},
    {Kind::date, "weekday", Kind::number, read_weekday},
    {Kind::date_time, "year", Kind::number, read_year},
    {Kind::date_time, "month", Kind::number, read_month},
    {Kind::date_time, "day", Kind::number, read_day},
    {Kind::date_time, "weekday", Kind::number, read_weekday},
    {Kind::date_time, "hour", Kind::number, read_hour},
    {Kind::date_time, "minute", Kind::number, read_minute},
    {Kind::date_time, "second", Kind::number, read_second},
    {Kind::date_time, "time offset", Kind::days_duration, read_offset},
    {Kind::date_time, "timezone", Kind::string, read_zone},
    {Kind::time, "hour", Kind::number, read_hour},
    {Kind::time, "minute", Kind::number, read_minute},
    {Kind::time, "second", Kind::number, read_second},
    {Kind::time, "time offset", Kind::days_duration, read_offset},
    {Kind::time, "timezone", Kind::string, read_zone},
    {Kind::days_duration, "days", Kind::number, read_part<86'400'000, 0>},
    {Kind::days_duration, "hours", Kind::number, read_part<3'600'000, 24>},
    {Kind::days_duration, "minutes", Kind::number, read_part<60'000, 60>},
    {Kind::days_duration, "seconds", Kind::number, read_part<1000, 60>},
    {Kind::months_duration, "years", Kind::number, read_years},
    {Kind::months_duration, "months", Kind::number, read_months},
    {Kind::range, "start", Kind::any, read_start},
    {Kind::range, "end", Kind::any, read_end},
    {Kind::range, "start included", Kind::boolean, read_start_included},
    {Kind::range, "end included", Kind::boolean, read_end_included},
}};

const PropertyRow* find_property(Kind kind, std::string_view name) {
  for (const PropertyRow& row : properties) {
    if (row.kind == kind && row.name == name) return &row;
  }
  return nullptr;
}

template <class T>
std::optional<Value> read_value(const std::optional<T>& read) {
  return read ? std::optional<Value>(*read) : std::nullopt;
}

}  // namespace

std::optional<Value> moment_from_text(Kind kind, std::string_view text) {
  std::string written(text);
  if (written.ends_with('z') && written.find('@') == written.npos) written.back() = 'Z';
  if (kind == Kind::date) return read_value(date_from_text(written));
  if (kind == Kind::time) return read_value(time_from_text(written));
  if (kind == Kind::date_time) return read_value(date_time_from_text(written));
  if (kind == Kind::days_duration) return read_value(days_duration_from_text(written));
  return read_value(months_duration_from_text(written));
}

std::optional<Value> temporal_from_text(std::string_view text) {
  for (const Kind kind : {Kind::date, Kind::date_time, Kind::time, Kind::days_duration}) {
    if (auto value = moment_from_text(kind, text)) return value;
  }
  return moment_from_text(Kind::months_duration, text);
}

std::optional<Value> property(const Value& value, std::string_view name) {
  const PropertyRow* row = find_property(kind_of(value), name);
  return row == nullptr ? std::nullopt : std::optional(row->read(value));
}

std::optional<Type> property_type(Kind kind, std::string_view name) {
  const PropertyRow* row = find_property(kind, name);
  return row == nullptr ? std::nullopt : std::optional(Type::of(row->type));
}

bool is_property(std::string_view name) {
  return std::ranges::find(properties, name, &PropertyRow::name) != properties.end();
}

std::optional<Moment> moment(const DateTime& date_time) {
  std::int64_t wall_ms = 0;
  const bool is_too_far =
      __builtin_mul_overflow(days_since_1970(date_time.date), day_ms, &wall_ms) ||
      __builtin_add_overflow(wall_ms, std::int64_t{date_time.time.ms}, &wall_ms);
  if (is_too_far) return std::nullopt;  // 292 million years from now
  const TimeOfDay& time = date_time.time;
  if (time.offset_s) {
    const std::int64_t ms = wall_ms - std::int64_t{*time.offset_s} * 1000;
    return Moment{.ms = ms, .ns = time.ns, .absolute = true};
  }
  if (!time.zone.empty()) return std::nullopt;
  return Moment{.ms = wall_ms, .ns = time.ns, .absolute = false};
}

std::string time_text(const TimeOfDay& time) {
  std::string text = iso_text(time);
  if (time.ms % 60'000 == 0 && time.ns == 0) text.insert(5, ":00");
  const std::size_t point = text.find('.');
  if (point == text.npos || point > 8) return text;
  const std::size_t end = std::min(text.find_first_not_of("0123456789", point + 1), text.size());
  const std::size_t last = text.find_last_not_of('0', end - 1);
  return text.erase(last + 1, end - last - 1);
}

std::optional<DateTime> as_date_time(const Value& value) {
  if (const auto* date = value.as<Date>()) {
    return DateTime{.date = *date, .time = {.ms = 0, .offset_s = 0}};
  }
  const auto* date_time = value.as<DateTime>();
  return date_time == nullptr ? std::nullopt : std::optional(*date_time);
}

Value settled(Value value, const Names& names) {
  const auto* time = value.as<TimeOfDay>();
  auto* date_time = value.as<DateTime>();
  if (time == nullptr && date_time == nullptr) return value;
  const std::string zone_name = time != nullptr ? time->zone : date_time->time.zone;
  if (zone_name.empty() || !names.knows_zones()) return value;
  const Zone* zone = names.find_zone(zone_name);
  if (zone == nullptr) return Null{};
  if (time != nullptr) return value;
  TimeOfDay& at = date_time->time;
  const auto known = moment(*date_time);
  const Instant instant = known ? Instant{known->ms} : zone->instant(date_time->date, at.ms);
  const DateTime local = zone->local(instant);
  date_time->date = local.date;
  at.ms = local.time.ms;
  at.offset_s = zone->offset_s(instant);
  return value;
}

}  // namespace banli::feel
