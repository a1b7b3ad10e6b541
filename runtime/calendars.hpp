// Calendar files by name and the calendars they make: of those deployed and, before them, of those
// about to be.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar_file.hpp"
#include "runtime/rows.hpp"

namespace banli::runtime {

using CalendarFiles =
    std::map<std::string, std::shared_ptr<const calendar::CalendarFile>, std::less<>>;

// What is deployed can always be read: if not, that is a Bug. `sources` receives the texts.
CalendarFiles read_calendars(const std::vector<DocumentRow>& rows, text::Sources& sources);

// The calendar of that name, which is among the files.
text::Checked<calendar::Calendar> make_calendar(const CalendarFiles& files, std::string_view name,
                                                const calendar::FindZone& find_zone,
                                                const Zone& office_zone);

// `unknown-calendar`, with the nearest name there is.
text::Problem unknown_calendar(const CalendarFiles& files, std::string_view name, text::Span span);

}  // namespace banli::runtime
