#include <set>

#include "base/match.hpp"
#include "cli/doctor/complaint.hpp"

namespace banli::cli {
namespace {

using Roles = std::set<std::string>;

void add_roles(Roles& roles, const graph::People& people) {
  for (const graph::Source& source : people) {
    const bool is_role = source.kind == graph::Source::Kind::role ||
                         source.kind == graph::Source::Kind::each_of_role;
    if (is_role) roles.insert(source.name);
  }
}

Roles roles_needed(const graph::Graph& graph) {
  Roles roles;
  add_roles(roles, graph.process().starters);
  for (const graph::Step& step : graph.steps()) {
    match(
        step.node, [&](const graph::Task& task) { add_roles(roles, task.work.who); },
        [&](const graph::Approve& approve) { add_roles(roles, approve.work.who); },
        [&](const graph::Choose& choose) { add_roles(roles, choose.work.who); },
        [](const auto&) {});
  }
  return roles;
}

void examine_process(Session& session, const runtime::DocumentRow& process, Complaints& found) {
  const auto graph = session.site().graph(process.bundle);
  if (graph == nullptr) return;
  for (const std::string& role : roles_needed(*graph)) {
    if (!session.site().organisation().members(role).empty()) continue;
    found.push_back({"role-unheld", {{"role", role}, {"process", process.name}}});
  }
}

}  // namespace

Complaints examine_office(Session& session) {
  Complaints found;
  const std::vector<runtime::DocumentRow> processes = session.reader().documents("process");
  if (processes.empty()) found.push_back({"nothing-deployed", {}});
  if (session.site().in_force().organisation_position == 0) {
    found.push_back({"organisation-undeployed", {}});
    return found;  // else every role would be told as nobody's
  }
  for (const runtime::DocumentRow& process : processes) examine_process(session, process, found);
  return found;
}

}  // namespace banli::cli
