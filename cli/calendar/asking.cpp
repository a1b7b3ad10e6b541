#include "cli/calendar/asking.hpp"

#include "cli/words.hpp"

namespace banli::cli {

void AskedCalendar::declare(Options& options) {
  options.value("--calendar", "NAME", name, words::calendar_option);
}

const calendar::Calendar* AskedCalendar::find(Session& session) const {
  const office::Office& office = session.site().in_force().office;
  if (!name.empty() && !office.calendars.contains(name)) {
    session.refuse("no-such-calendar", {{"name", name}});
    return nullptr;
  }
  return &office.calendar_named(name);
}

std::optional<Date> read_day(Session& session, const std::string& text) {
  const auto date = date_from_text(text);
  if (!date) session.usage("day-unreadable", {{"text", text}});
  return date;
}

std::optional<Instant> read_moment(Session& session, const calendar::Calendar& calendar,
                                   const std::string& text) {
  if (text == "now") return session.now();
  std::string iso = text;
  if (iso.size() > 10 && iso[10] == ' ') iso[10] = 'T';
  if (const auto day = date_from_text(text)) return calendar.zone().instant(*day, 0);
  if (const auto local = date_time_from_text(iso)) {
    return calendar.zone().instant(local->date, local->time.ms);
  }
  session.usage("calendar-time-unreadable", {{"text", text}});
  return std::nullopt;
}

std::string weekday_word(const Session& session, const Date& date) {
  return session.word(words::weekdays[weekday(date) - 1]);
}

std::string shifts_text(const calendar::Shifts& shifts) {
  std::string words;
  for (const calendar::Shift& shift : shifts) {
    words += (words.empty() ? "" : ", ") + calendar::text(shift);
  }
  return words;
}

std::string kind_word(const Session& session, calendar::Day::Kind kind) {
  switch (kind) {
    case calendar::Day::Kind::working:
      return session.word(words::day_worked);
    case calendar::Day::Kind::weekend:
      return session.word(words::day_weekend);
    case calendar::Day::Kind::day_off:
      return session.word(words::day_off);
    case calendar::Day::Kind::make_up:
      return session.word(words::day_made_up);
  }
  return {};
}

std::string moment_text(const Session& session, const calendar::Calendar& calendar, Instant at) {
  const DateTime local = calendar.zone().local(at);
  std::string text = iso_text(local).substr(0, 16);
  text[10] = ' ';
  return text + " " + weekday_word(session, local.date);
}

}  // namespace banli::cli
