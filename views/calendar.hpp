// Calendars, their days and deadlines as the outside sees them.
#pragma once

#include "calendar/calendar.hpp"
#include "text/json.hpp"

namespace banli::views {

// {"days":[…],"week":[{"shifts":[…],"weekday":1},…],"zone":…}; Monday is 1.
text::Json to_json(const calendar::Calendar& calendar);
// [{"date","kind","shifts":["09:00-12:00"],"title","weekday"}], from the one day to the other.
text::Json days_json(const calendar::Calendar& calendar, const Date& from, const Date& to);
// {"duration","from","until","until_local","zone"}
text::Json deadline_json(const calendar::Calendar& calendar, Instant from,
                         const calendar::Duration& duration, Instant until);

// {"from","to","working_days","working_minutes","zone"}: working days behind `from`, up to `to`.
text::Json between_json(const calendar::Calendar& calendar, Instant from, Instant to);

}  // namespace banli::views
