#include "cli/verbs.hpp"
#include "cli/wait_words.hpp"
#include "cli/words.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct TimerRunGiven {
  runtime::RunTimers run;
};

Exit run_timers(const TimerRunGiven& given, Session& session) {
  runtime::Request request;
  request.actor = session.actor();
  request.channel = "cli";
  request.act = given.run;
  const auto answer = session.door().submit(request);
  if (!answer) return session.refuse(answer.error());
  std::vector<views::WaitLine> lines;
  for (const runtime::WaitRow& row : answer->fired) {
    lines.push_back(views::wait_line(session.site(), row));
  }
  if (session.is_json()) {
    session.print_json(views::list_json(lines));
  } else {
    for (const views::WaitLine& line : lines) session.print(views::visit_number(line));
    for (const InstanceId id : answer->begun) {
      const auto begun = session.reader().instance(id);
      if (begun) session.print(begun->number.empty() ? std::to_string(id.value) : begun->number);
    }
    session.tell(words::timers_fired, {{"n", std::to_string(lines.size() + answer->begun.size())}});
  }
  return Exit::fine;
}

}  // namespace

Verb timer_run() {
  return make_verb<TimerRunGiven>(
      {"timer",
       "run",
       {"触发所有到时的计时，宜由系统每分钟运行一次",
        "fire every timer that is due; best run once a minute by the system"},
       {"banli timer run"}},
      [](TimerRunGiven& given, Options& options) {
        options.count("--limit", given.run.limit, words::limit_option);
      },
      [](const TimerRunGiven& given, Session& session) { return run_timers(given, session); });
}

}  // namespace banli::cli
