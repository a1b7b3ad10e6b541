#include "cli/announce.hpp"
#include "cli/find.hpp"
#include "cli/named_word.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct InstanceListGiven {
  runtime::InstanceFilter filter;
  bool mine = false;
};

std::string instance_table(Session& session, const std::vector<views::InstanceLine>& lines) {
  Table table({session.word(words::head_number), session.word(words::head_id),
               session.word(words::head_process), session.word(words::head_state),
               session.word(words::head_starter), session.word(words::head_started),
               session.word(words::head_due)});
  for (const views::InstanceLine& line : lines) {
    const runtime::InstanceRow& row = line.row;
    const bool is_late = row.due && !row.ended && *row.due < session.now();
    std::string due = row.due ? session.local_time(*row.due) : "";
    if (is_late) due += " " + session.word(words::overdue_mark);
    table.add({{case_name(row)},
               {std::to_string(row.id.value)},
               {session.title(line.process)},
               {named_word(row.state, session.language())},
               {session.title(line.starter)},
               {session.local_time(row.started)},
               {due, is_late ? Paint::red : Paint::plain}});
  }
  return table.text(Stream::output);
}

Exit list_instances(const InstanceListGiven& given, Session& session) {
  runtime::InstanceFilter filter = given.filter;
  if (given.mine) filter.starter = session.site().person_name(session.actor());
  std::vector<views::InstanceLine> lines;
  for (const runtime::InstanceRow& row : session.reader().instances(filter)) {
    if (!may_read(session, row)) continue;
    lines.push_back(views::instance_line(session.site(), row));
  }
  if (session.is_json()) {
    session.print_json(views::to_json(lines));
  } else if (lines.empty()) {
    session.tell(words::no_cases);
  } else {
    session.print(instance_table(session, lines));
  }
  return Exit::fine;
}

}  // namespace

Verb instance_list() {
  return make_verb<InstanceListGiven>(
      {"instance",
       "list",
       {"列出案件，新的在前", "list cases, newest first"},
       {"banli instance list", "banli instance list --process complaint-handling --state active"}},
      [](InstanceListGiven& given, Options& options) {
        options.value("--process", "NAME", given.filter.process,
                      {"只看这个流程的", "of that process only"});
        options.value("--state", "STATE", given.filter.state,
                      {"active、suspended、completed 或 cancelled",
                       "active, suspended, completed or cancelled"});
        options.flag("--mine", given.mine, {"只看我发起的", "only what I started"});
        options.count("--limit", given.filter.limit, words::limit_option);
      },
      [](const InstanceListGiven& given, Session& session) {
        return list_instances(given, session);
      });
}

}  // namespace banli::cli
