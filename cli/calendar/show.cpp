#include "cli/calendar/asking.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/calendar.hpp"

namespace banli::cli {
namespace {

std::string week_table(const Session& session, const calendar::Calendar& calendar) {
  Table table({session.word(words::head_weekday), session.word(words::head_shifts)});
  for (std::size_t day = 0; day < calendar.week().size(); ++day) {
    table.add({{session.word(words::weekdays[day])}, {shifts_text(calendar.week()[day])}});
  }
  return table.text(Stream::output);
}

std::string special_table(const Session& session, const calendar::Calendar& calendar) {
  Table table({session.word(words::head_day), session.word(words::head_weekday),
               session.word(words::head_day_kind), session.word(words::head_day_title),
               session.word(words::head_shifts)});
  for (const auto& [date, day] : calendar.days()) {
    table.add({{iso_text(date)},
               {weekday_word(session, date)},
               {kind_word(session, day.kind)},
               {session.in(day.title)},
               {shifts_text(day.shifts)}});
  }
  return table.empty() ? "" : "\n" + table.text(Stream::output);
}

Exit show_calendar(const AskedCalendar& asked, Session& session) {
  const calendar::Calendar* calendar = asked.find(session);
  if (calendar == nullptr) return Exit::refused;
  if (session.is_json()) {
    session.print_json(views::to_json(*calendar));
    return Exit::fine;
  }
  const office::Office& office = session.site().in_force().office;
  const bool is_usual = asked.name.empty() && office.organisation->calendar.name.empty();
  session.print(week_table(session, *calendar) + special_table(session, *calendar));
  if (is_usual) session.tell(words::usual_calendar, {{"zone", calendar->zone().name()}});
  session.tell(calendar->is_open_at(session.now()) ? words::open_now : words::closed_now,
               {{"zone", calendar->zone().name()}});
  return Exit::fine;
}

}  // namespace

Verb calendar_show() {
  return make_verb<AskedCalendar>(
      {"calendar",
       "show",
       {"日历：每周上班时段、休假和调休",
        "a calendar: the hours of its week, days off, make-up days"},
       {"banli calendar show", "banli calendar show --calendar china-2026 --json"}},
      [](AskedCalendar& given, Options& options) { given.declare(options); },
      [](const AskedCalendar& given, Session& session) { return show_calendar(given, session); });
}

}  // namespace banli::cli
