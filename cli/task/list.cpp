#include "cli/sheet.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct TaskListGiven {
  bool mine = false;
  bool all = false;
  std::string role;
  std::size_t limit = 100;
};

// Without an option: what the actor may do now.
runtime::TaskFilter filter_of(const TaskListGiven& given, Session& session) {
  runtime::TaskFilter filter;
  filter.limit = given.limit;
  if (given.all) return filter;
  const office::Organisation& organisation = session.site().organisation();
  if (!given.role.empty()) {
    filter.pools = {{organisation.canonical_role(given.role).value_or(given.role)}};
    return filter;
  }
  if (given.mine) {
    filter.holders = {{session.site().person_name(session.actor())}};
    return filter;
  }
  filter = views::work_of(session.site(), session.actor(), session.now());
  filter.limit = given.limit;
  return filter;
}

Exit list_tasks(const TaskListGiven& given, Session& session) {
  const std::vector<views::TaskLine> lines =
      views::task_lines(session.site(), session.reader().tasks(filter_of(given, session)));
  if (session.is_json()) {
    session.print_json(views::to_json(lines));
    return Exit::fine;
  }
  if (lines.empty()) {
    session.tell(words::no_tasks);
    return Exit::fine;
  }
  session.print(task_table(session, lines));
  const std::string number = views::task_number(lines.front().row);
  session.tell(words::next, {{"command", "banli task show " + number}});
  return Exit::fine;
}

}  // namespace

Verb task_list() {
  return make_verb<TaskListGiven>(
      {"task",
       "list",
       {"我现在能办的：手上的和岗位待认领的", "what I may do now: held by me or open to my roles"},
       {"banli task list", "banli task list --mine", "banli task list --role 客服经理",
        "banli task list --all --json"}},
      [](TaskListGiven& given, Options& options) {
        options.flag("--mine", given.mine, {"只看我手上的", "only what I hold"});
        options.value("--role", "ROLE", given.role,
                      {"只看这个岗位待认领的", "only what is open to that role"});
        options.flag("--all", given.all, {"所有人的待办", "everything open"});
        options.count("--limit", given.limit, words::limit_option);
      },
      [](const TaskListGiven& given, Session& session) { return list_tasks(given, session); });
}

}  // namespace banli::cli
