#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct JobListGiven {
  std::string worker;
  std::size_t limit = 100;
};

std::string job_table(Session& session, const std::vector<views::JobLine>& lines) {
  Table table({session.word(words::head_job), session.word(words::head_process),
               session.word(words::head_worker), session.word(words::head_holder),
               session.word(words::head_until), session.word(words::head_tries),
               session.word(words::head_error)});
  for (const views::JobLine& line : lines) {
    const runtime::JobRow& job = line.job;
    const auto until = job.until ? job.until : job.not_before;
    table.add({{views::visit_number(line.wait)},
               {session.title(line.wait.process)},
               {line.wait.row.name},
               {session.title(line.holder)},
               {until ? session.local_time(*until) : ""},
               {std::to_string(job.attempts)},
               {job.error}});
  }
  return table.text(Stream::output);
}

Exit list_jobs(const JobListGiven& given, Session& session) {
  runtime::WaitFilter filter;
  filter.kinds = {"job"};
  if (!given.worker.empty()) filter.name = given.worker;
  filter.limit = given.limit;
  std::vector<views::JobLine> lines;
  for (const runtime::WaitRow& row : session.reader().waits(filter)) {
    lines.push_back(views::job_line(session.site(), row));
  }
  if (session.is_json()) {
    session.print_json(views::list_json(lines));
  } else if (lines.empty()) {
    session.tell(words::no_jobs);
  } else {
    session.print(job_table(session, lines));
  }
  return Exit::fine;
}

}  // namespace

Verb job_list() {
  return make_verb<JobListGiven>(
      {"job",
       "list",
       {"列出等机器办的作业，等得久的在前", "list the jobs that wait for a worker, oldest first"},
       {"banli job list --worker scanner"}},
      [](JobListGiven& given, Options& options) {
        options.value("--worker", "WORKER", given.worker, {"只看这一种", "of that kind only"});
        options.count("--limit", given.limit, words::limit_option);
      },
      [](const JobListGiven& given, Session& session) { return list_jobs(given, session); });
}

}  // namespace banli::cli
