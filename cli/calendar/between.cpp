#include "cli/calendar/asking.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/calendar.hpp"

namespace banli::cli {
namespace {

constexpr std::int64_t minute_ms = 60'000;

constexpr Word time_between{"工作日 {days} 天，工作时间 {hours} 小时 {minutes} 分",
                            "working days: {days}, working time: {hours} h {minutes} min"};

struct BetweenGiven {
  std::string from;
  std::string to;
  AskedCalendar asked;
};

Exit tell_between(const BetweenGiven& given, Session& session) {
  const calendar::Calendar* calendar = given.asked.find(session);
  if (calendar == nullptr) return Exit::refused;
  const auto from = read_moment(session, *calendar, given.from);
  if (!from) return Exit::usage;
  const auto to = read_moment(session, *calendar, given.to);
  if (!to) return Exit::usage;
  if (session.is_json()) {
    session.print_json(views::between_json(*calendar, *from, *to));
    return Exit::fine;
  }
  const Zone& zone = calendar->zone();
  const std::int64_t days =
      calendar->working_days_between(zone.local(*from).date, zone.local(*to).date);
  const std::int64_t minutes = calendar->working_ms_between(*from, *to) / minute_ms;
  const std::string sign = minutes < 0 ? "-" : "";
  session.print(
      session.word(time_between, {{"days", std::to_string(days)},
                                  {"hours", sign + std::to_string(std::abs(minutes) / 60)},
                                  {"minutes", std::to_string(std::abs(minutes) % 60)}}));
  return Exit::fine;
}

}  // namespace

Verb calendar_between() {
  return make_verb<BetweenGiven>(
      {"calendar",
       "between",
       {"两个时刻之间有多少工作日和工作时间",
        "how many working days, and how much working time, lie between two times"},
       {"banli calendar between 2026-09-30 2026-10-12",
        "banli calendar between 2026-09-30T16:00 now"}},
      [](BetweenGiven& given, Options& options) {
        options.argument("FROM", given.from, words::a_moment);
        options.argument("TO", given.to, words::a_moment);
        given.asked.declare(options);
      },
      [](const BetweenGiven& given, Session& session) { return tell_between(given, session); });
}

}  // namespace banli::cli
