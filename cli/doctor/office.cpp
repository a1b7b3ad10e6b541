#include <set>

#include "base/match.hpp"
#include "cli/doctor/complaint.hpp"

namespace banli::cli {
namespace {

using Roles = std::set<std::string>;
constexpr std::size_t most_cases = 10'000;

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

// Somebody without a post plays a role only where the file says so by name.
void examine_people(Session& session, Complaints& found) {
  const office::Organisation& organisation = session.site().organisation();
  for (const office::Person& person : organisation.people) {
    if (!organisation.roles_of(person.name).empty()) continue;
    const std::string called = person.title.empty() ? person.name : session.in(person.title);
    found.push_back({"person-without-post", {{"person", called}}});
  }
}

// Cases stay on the version they began with.
void examine_versions(Session& session, const runtime::DocumentRow& process, Complaints& found) {
  runtime::InstanceFilter filter;
  filter.process = process.name;
  filter.state = "active";
  filter.limit = most_cases;
  std::size_t behind = 0;
  for (const runtime::InstanceRow& row : session.reader().instances(filter)) {
    if (row.version < process.version) ++behind;
  }
  if (behind == 0) return;
  found.push_back({"cases-on-old-version",
                   {{"process", process.name},
                    {"n", std::to_string(behind)},
                    {"version", std::to_string(process.version)}},
                   process.bundle});
}

void examine_process(Session& session, const runtime::DocumentRow& process, Complaints& found) {
  const auto graph = session.site().graph(process.bundle);
  if (graph == nullptr) return;
  for (const std::string& role : roles_needed(*graph)) {
    if (!session.site().organisation().members(role).empty()) continue;
    found.push_back({"role-unheld", {{"role", role}, {"process", process.name}}, process.bundle});
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
  examine_people(session, found);
  for (const runtime::DocumentRow& process : processes) {
    examine_process(session, process, found);
    examine_versions(session, process, found);
  }
  return found;
}

}  // namespace banli::cli
