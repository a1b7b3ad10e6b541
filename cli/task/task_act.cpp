#include "cli/task/task_act.hpp"

#include "cli/announce.hpp"
#include "views/act.hpp"

namespace banli::cli {
namespace {

// What happens to other seats because of the act.
bool is_of_others(const execution::SeatChanged& changed) {
  return changed.act == "superseded" || changed.act == "opened" || changed.act == "waits-again" ||
         changed.act == "removed";
}

// Where no seat was named, the one that the engine took; the visit, where it took none.
runtime::TaskRow acted_on(const FoundTask& found, const execution::Events& events) {
  runtime::TaskRow row = found.row;
  if (found.task.seat != 0) return row;
  for (const execution::Event& event : events) {
    const auto* changed = std::get_if<execution::SeatChanged>(&event);
    if (changed == nullptr || changed->visit != row.visit || is_of_others(*changed)) continue;
    row.seat = changed->seat.number;
    return row;
  }
  row.several = false;
  return row;
}

}  // namespace

runtime::Request request_on_task(const Session& session, const FoundTask& found,
                                 const execution::Command& command) {
  return session.request(runtime::OnCase{found.row.instance, command});
}

Exit act_on_task(Session& session, const FoundTask& found, const execution::Command& command,
                 const Done& done, Mode mode) {
  const runtime::Request request = request_on_task(session, found, command);
  const auto told_of = [&](const runtime::TaskRow& row) {
    text::Arguments arguments = done.arguments;
    arguments.emplace_back("task", views::task_number(row));
    return arguments;
  };
  if (mode == Mode::dry_run) {
    return rehearse(session, request, done.word, told_of(found.row));
  }
  const auto answer = session.door().submit(request);
  if (!answer) return refuse_on_case(session, found.row.instance, answer.error());

  const views::CaseNow now = views::case_now(session.site(), found.row.instance);
  const runtime::TaskRow row = acted_on(found, answer->events);
  session.tell(done.word, told_of(row));
  announce(session, *answer, now);
  if (!session.is_json()) return Exit::fine;
  const auto after = find_task(session, views::task_id(row));
  const std::vector<views::TaskLine> lines =
      views::task_lines(session.site(), {after ? after->row : row});
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
