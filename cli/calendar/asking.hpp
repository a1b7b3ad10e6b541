// What the verbs about calendars share: which calendar is meant, dates and moments as people write
// them, and a day in words.
#pragma once

#include <optional>
#include <string>

#include "cli/options.hpp"
#include "cli/session.hpp"

namespace banli::cli {

struct AskedCalendar {
  std::string name;  // empty: the office's own

  void declare(Options& options);
  // Nothing, and it is told, where no such calendar is deployed.
  const calendar::Calendar* find(Session& session) const;
};

// `2026-10-01`; nothing, and it is told, where it is no date.
std::optional<Date> read_day(Session& session, const std::string& text);
// `2026-10-01T09:30`, `2026-10-01 09:30`, `now`, in the calendar's zone; a day alone is its
// beginning.
std::optional<Instant> read_moment(Session& session, const calendar::Calendar& calendar,
                                   const std::string& text);

std::string weekday_word(const Session& session, const Date& date);
std::string shifts_text(const calendar::Shifts& shifts);
std::string kind_word(const Session& session, calendar::Day::Kind kind);
std::string moment_text(const Session& session, const calendar::Calendar& calendar, Instant at);

}  // namespace banli::cli
