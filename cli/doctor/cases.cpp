#include "cli/doctor/complaint.hpp"
#include "views/task.hpp"

namespace banli::cli {
namespace {

constexpr std::size_t most_tasks = 10'000;

bool is_overdue(const runtime::TaskRow& task, Instant now) {
  return task.due && *task.due < now && views::is_open(task);
}

Complaints examine_incidents(Session& session) {
  Complaints found;
  for (const runtime::IncidentRow& row : session.reader().incidents()) {
    const auto instance = session.reader().instance(row.instance);
    const bool is_numbered = instance && !instance->number.empty();
    const std::string number = is_numbered ? instance->number : std::to_string(row.instance.value);
    const bool is_quarantine = row.visit.value == 0;
    const std::string task =
        is_quarantine ? number : number + "-" + std::to_string(row.visit.value);
    found.push_back({is_quarantine ? "case-quarantined" : "case-held-up",
                     {{"task", task}, {"step", row.step}, {"code", row.code}},
                     instance ? instance->bundle : ""});
  }
  return found;
}

// In the pool of a role that nobody plays.
Complaints examine_overdue(Session& session) {
  Complaints found;
  runtime::TaskFilter filter;
  filter.limit = most_tasks;
  for (const runtime::TaskRow& task : session.reader().tasks(filter)) {
    const bool is_anybodys =
        !task.holder.empty() || !session.site().organisation().members(task.role).empty();
    if (is_anybodys || !is_overdue(task, session.now())) continue;
    const auto instance = session.reader().instance(task.instance);
    found.push_back({"overdue-unheld",
                     {{"task", views::task_number(task)}, {"role", task.role}},
                     instance ? instance->bundle : ""});
  }
  return found;
}

}  // namespace

Complaints examine_cases(Session& session) {
  Complaints found = examine_incidents(session);
  for (Complaint& one : examine_overdue(session)) found.push_back(std::move(one));
  return found;
}

}  // namespace banli::cli
