#include "views/calendar.hpp"

#include "views/json.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

Json shifts_json(const calendar::Shifts& shifts) {
  JsonArray list;
  for (const calendar::Shift& shift : shifts) list.emplace_back(calendar::text(shift));
  return list;
}

std::string_view kind_name(calendar::Day::Kind kind) {
  switch (kind) {
    case calendar::Day::Kind::working:
      return "working";
    case calendar::Day::Kind::weekend:
      return "weekend";
    case calendar::Day::Kind::day_off:
      return "day-off";
    case calendar::Day::Kind::make_up:
      return "make-up";
  }
  return {};
}

Json day_json(const Date& date, const calendar::Day& day) {
  return JsonObject{{"date", iso_text(date)},
                    {"kind", kind_name(day.kind)},
                    {"shifts", shifts_json(day.shifts)},
                    {"title", to_json(day.title)},
                    {"weekday", std::int64_t{weekday(date)}}};
}

}  // namespace

Json to_json(const calendar::Calendar& calendar) {
  JsonArray week;
  std::int64_t weekday = 0;
  for (const calendar::Shifts& shifts : calendar.week()) {
    week.emplace_back(JsonObject{{"shifts", shifts_json(shifts)}, {"weekday", ++weekday}});
  }
  JsonArray days;
  for (const auto& [date, day] : calendar.days()) days.push_back(day_json(date, day));
  return JsonObject{
      {"days", std::move(days)}, {"week", std::move(week)}, {"zone", calendar.zone().name()}};
}

Json days_json(const calendar::Calendar& calendar, const Date& from, const Date& to) {
  JsonArray days;
  for (Date date = from; date <= to; date = date_of_days(days_since_1970(date) + 1)) {
    days.push_back(day_json(date, calendar.day(date)));
  }
  return days;
}

Json deadline_json(const calendar::Calendar& calendar, Instant from,
                   const calendar::Duration& duration, Instant until) {
  return JsonObject{{"duration", calendar::text(duration)},
                    {"from", to_json(std::optional(from))},
                    {"until", to_json(std::optional(until))},
                    {"until_local", iso_text(calendar.zone().local(until))},
                    {"zone", calendar.zone().name()}};
}

Json between_json(const calendar::Calendar& calendar, Instant from, Instant to) {
  const Zone& zone = calendar.zone();
  return JsonObject{
      {"from", to_json(std::optional(from))},
      {"to", to_json(std::optional(to))},
      {"working_days", calendar.working_days_between(zone.local(from).date, zone.local(to).date)},
      {"working_minutes", calendar.working_ms_between(from, to) / 60'000},
      {"zone", zone.name()}};
}

}  // namespace banli::views
