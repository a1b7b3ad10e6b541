#include "feel/temporal.hpp"

#include <algorithm>
#include <array>

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
  const std::int64_t count = value.as<DaysDuration>()->ms / unit_ms;
  return Value::whole(limit == 0 ? count : count % std::max<std::int64_t>(limit, 1));
}

Value read_years(const Value& value) {
  return Value::whole(value.as<MonthsDuration>()->months / 12);
}
Value read_months(const Value& value) {
  return Value::whole(value.as<MonthsDuration>()->months % 12);
}

constexpr std::array<PropertyRow, 24> properties{{
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

std::optional<Value> temporal_from_text(std::string_view text) {
  if (auto value = read_value(date_from_text(text))) return value;
  if (auto value = read_value(date_time_from_text(text))) return value;
  if (auto value = read_value(time_from_text(text))) return value;
  if (auto value = read_value(days_duration_from_text(text))) return value;
  return read_value(months_duration_from_text(text));
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
  const std::int64_t wall_ms = days_since_1970(date_time.date) * day_ms + date_time.time.ms;
  if (!date_time.time.zone.empty()) return std::nullopt;
  if (!date_time.time.offset_s) return Moment{.ms = wall_ms, .absolute = false};
  return Moment{.ms = wall_ms - std::int64_t{*date_time.time.offset_s} * 1000, .absolute = true};
}

DateTime date_time_at(std::int64_t ms) { return Zone().local({ms}); }

}  // namespace banli::feel
