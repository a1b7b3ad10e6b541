#include "cli/calendar/asking.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/calendar.hpp"

namespace banli::cli {
namespace {

constexpr std::int64_t most_days = 3'660;

struct DaysGiven {
  std::string from;
  std::string to;
  AskedCalendar asked;
};

Date next_day(const Date& date) { return date_of_days(days_since_1970(date) + 1); }

std::string day_table(const Session& session, const calendar::Calendar& calendar, const Date& from,
                      const Date& to) {
  Table table({session.word(words::head_day), session.word(words::head_weekday),
               session.word(words::head_day_kind), session.word(words::head_day_title),
               session.word(words::head_shifts)});
  for (Date date = from; date <= to; date = next_day(date)) {
    const calendar::Day day = calendar.day(date);
    table.add({{iso_text(date)},
               {weekday_word(session, date)},
               {kind_word(session, day.kind)},
               {session.in(day.title)},
               {shifts_text(day.shifts)}});
  }
  return table.text(Stream::output);
}

Exit list_days(const DaysGiven& given, Session& session) {
  const calendar::Calendar* calendar = given.asked.find(session);
  if (calendar == nullptr) return Exit::refused;
  const auto from = read_day(session, given.from);
  const auto to = given.to.empty() ? from : read_day(session, given.to);
  if (!from || !to) return Exit::usage;
  const std::int64_t all = days_since_1970(*to) - days_since_1970(*from) + 1;
  if (all < 1 || all > most_days) {
    return session.usage("days-out-of-reach", {{"most", std::to_string(most_days)}});
  }
  if (session.is_json()) {
    session.print_json(views::days_json(*calendar, *from, *to));
    return Exit::fine;
  }
  session.print(day_table(session, *calendar, *from, *to));
  const std::int64_t worked =
      calendar->working_days_between(*from, *to) + (calendar->is_working_day(*from) ? 1 : 0);
  session.tell(words::days_counted,
               {{"all", std::to_string(all)}, {"worked", std::to_string(worked)}});
  return Exit::fine;
}

}  // namespace

Verb calendar_days() {
  return make_verb<DaysGiven>(
      {"calendar",
       "days",
       {"某天或某几天上不上班", "whether a day, or each day of a span, is worked"},
       {"banli calendar days 2026-10-01", "banli calendar days 2026-09-28 2026-10-12"}},
      [](DaysGiven& given, Options& options) {
        options.argument("FROM", given.from, words::a_day);
        options.optional_argument("TO", given.to, words::a_day);
        given.asked.declare(options);
      },
      [](const DaysGiven& given, Session& session) { return list_days(given, session); });
}

}  // namespace banli::cli
