#include "cli/notice/sending.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct TimerRunGiven {
  runtime::RunTimers run;
  WayOut way;
  bool dry_run = false;
};

// Starts at times are decided when they are run, and not shown.
std::vector<runtime::WaitRow> due_now(Session& session, std::size_t limit) {
  return session.reader().timers(session.now(), limit);
}

void print_timers(Session& session, const std::vector<runtime::WaitRow>& rows) {
  std::vector<views::WaitLine> lines;
  for (const runtime::WaitRow& row : rows) lines.push_back(views::wait_line(session.site(), row));
  if (session.is_json()) return session.print_json(views::list_json(lines));
  for (const views::WaitLine& line : lines) session.print(views::visit_number(line));
}

Exit run_timers(const TimerRunGiven& given, Session& session) {
  if (given.dry_run) {
    print_timers(session, due_now(session, given.run.limit));
    session.tell(words::only_shown);
    return Exit::fine;
  }
  const auto answer = session.door().submit(session.request(given.run));
  if (!answer) return session.refuse(answer.error());
  print_timers(session, answer->fired);
  for (const InstanceId id : answer->begun) {
    const auto begun = session.reader().instance(id);
    if (!begun || session.is_json()) continue;
    session.print(begun->number.empty() ? std::to_string(id.value) : begun->number);
  }
  const std::size_t fired = answer->fired.size() + answer->begun.size();
  session.tell(words::timers_fired, {{"n", std::to_string(fired)}});
  return given.way.is_said() ? send_notices(session, given.way, Told::in_words) : Exit::fine;
}

}  // namespace

Verb timer_run() {
  return make_verb<TimerRunGiven>(
      {"timer",
       "run",
       {"触发所有到时的计时，宜由系统每分钟运行一次",
        "fire every timer that is due; best run once a minute by the system"},
       {"banli timer run", "banli timer run --by ./mail.py"}},
      [](TimerRunGiven& given, Options& options) {
        options.count("--limit", given.run.limit, words::limit_option);
        declare_way_out(given.way, options);
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const TimerRunGiven& given, Session& session) { return run_timers(given, session); });
}

}  // namespace banli::cli
