#include "cli/task/task_act.hpp"

#include "cli/announce.hpp"
#include "views/act.hpp"

namespace banli::cli {

runtime::Request request_on_task(const Session& session, const FoundTask& found,
                                 const execution::Command& command) {
  return session.request(runtime::OnCase{found.row.instance, command});
}

Exit act_on_task(Session& session, const FoundTask& found, const execution::Command& command,
                 const Done& done, Mode mode) {
  const runtime::Request request = request_on_task(session, found, command);
  text::Arguments arguments = done.arguments;
  arguments.emplace_back("task", views::task_number(found.row));
  if (mode == Mode::dry_run) {
    return rehearse(session, request, done.word, arguments);
  }
  const auto answer = session.door().submit(request);
  if (!answer) return refuse_on_case(session, found.row.instance, answer.error());

  const views::CaseNow now = views::case_now(session.site(), found.row.instance);
  session.tell(done.word, arguments);
  announce(session, *answer, now);
  if (!session.is_json()) return Exit::fine;
  const auto after = find_task(session, views::task_id(found.row));
  const std::vector<views::TaskLine> lines =
      views::task_lines(session.site(), {after ? after->row : found.row});
  session.print_json(views::to_json(lines.front(), now));
  return Exit::fine;
}

Exit act_on_task(Session& session, const std::string& named, const CommandOnTask& command,
                 const Done& done, Mode mode) {
  const auto found = find_task(session, named);
  if (!found) return session.refuse(found.error());
  return act_on_task(session, *found, command(*found), done, mode);
}

}  // namespace banli::cli
