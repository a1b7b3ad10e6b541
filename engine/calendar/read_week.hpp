// The parts of a calendar file that are about the days of a week and the hours of a day.
#pragma once

#include <optional>

#include "calendar/calendar.hpp"
#include "text/keys.hpp"

namespace banli::calendar {

// Monday 0 … Sunday 6.
std::optional<std::size_t> read_weekday(const text::Tree& tree, text::Vocabulary vocabulary,
                                        text::Problems& problems);
Week read_week(const text::Tree& tree, text::Vocabulary vocabulary, text::Problems& problems);

}  // namespace banli::calendar
