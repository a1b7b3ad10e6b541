#include <limits>

#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct TimerListGiven {
  std::size_t limit = 100;
};

std::string timer_table(Session& session, const std::vector<views::WaitLine>& lines) {
  Table table({session.word(words::head_number), session.word(words::head_process),
               session.word(words::head_kind), session.word(words::head_at)});
  for (const views::WaitLine& line : lines) {
    const bool is_due = *line.row.at <= session.now();
    table.add({{views::visit_number(line)},
               {session.title(line.process)},
               {line.row.kind},
               {session.local_time(*line.row.at), is_due ? Paint::red : Paint::plain}});
  }
  return table.text(Stream::output);
}

Exit list_timers(const TimerListGiven& given, Session& session) {
  constexpr Instant for_ever{std::numeric_limits<std::int64_t>::max()};
  std::vector<views::WaitLine> lines;
  for (const runtime::WaitRow& row : session.reader().timers(for_ever, given.limit)) {
    lines.push_back(views::wait_line(session.site(), row));
  }
  if (session.is_json()) {
    session.print_json(views::list_json(lines));
  } else if (lines.empty()) {
    session.tell(words::no_timers);
  } else {
    session.print(timer_table(session, lines));
  }
  return Exit::fine;
}

}  // namespace

Verb timer_list() {
  return make_verb<TimerListGiven>(
      {"timer",
       "list",
       {"列出在走的计时，先到的在前", "list the timers that run, the next one first"},
       {"banli timer list"}},
      [](TimerListGiven& given, Options& options) {
        options.count("--limit", given.limit, words::limit_option);
      },
      [](const TimerListGiven& given, Session& session) { return list_timers(given, session); });
}

}  // namespace banli::cli
