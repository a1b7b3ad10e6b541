#include "cli/calendar/asking.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/calendar.hpp"

namespace banli::cli {
namespace {

struct AddGiven {
  std::string time;
  std::string duration;
  AskedCalendar asked;
};

Exit add_duration(const AddGiven& given, Session& session) {
  const calendar::Calendar* calendar = given.asked.find(session);
  if (calendar == nullptr) return Exit::refused;
  const auto from = read_moment(session, *calendar, given.time);
  if (!from) return Exit::usage;
  const auto duration = calendar::duration_from_text(given.duration);
  if (!duration) return session.usage("duration-unreadable", {{"text", given.duration}});
  const Instant until = calendar->add(*from, *duration);
  if (session.is_json()) {
    session.print_json(views::deadline_json(*calendar, *from, *duration, until));
  } else {
    session.print(moment_text(session, *calendar, until));
  }
  return Exit::fine;
}

}  // namespace

Verb calendar_add() {
  return make_verb<AddGiven>(
      {"calendar",
       "add",
       {"从某时刻起，期限到何时为止", "until when a time limit runs that begins at a given time"},
       {"banli calendar add now \"3 working days\"",
        "banli calendar add 2026-09-30T17:00 6个工作小时"}},
      [](AddGiven& given, Options& options) {
        options.argument("TIME", given.time, words::a_moment);
        options.argument("DURATION", given.duration, words::a_duration);
        given.asked.declare(options);
      },
      [](const AddGiven& given, Session& session) { return add_duration(given, session); });
}

}  // namespace banli::cli
