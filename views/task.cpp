#include "views/task.hpp"

#include <algorithm>
#include <map>

#include "graph/turn_records.hpp"
#include "runtime/fold.hpp"
#include "views/turn_item.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

std::string visit_and_seat(const runtime::TaskRow& row) {
  const std::string visit = std::to_string(row.visit.value);
  return row.several ? visit + "." + std::to_string(row.seat) : visit;
}

Titled step_of(const graph::Graph* graph, const std::string& step) {
  const auto index = graph == nullptr ? std::nullopt : graph->find(step);
  return {step, index ? graph->step(*index).title : Bilingual()};
}

Titled lane_of(const graph::Graph* graph, const std::string& lane) {
  if (graph == nullptr) return {lane, {}};
  for (const graph::Lane& one : graph->process().lanes) {
    if (one.name == lane) return {lane, one.title};
  }
  return {lane, {}};
}

runtime::TaskRow seat_row(const execution::Instance& instance, const execution::Visit& visit,
                          const execution::Seat& seat) {
  runtime::TaskRow row;
  row.instance = instance.id;
  row.visit = visit.id;
  row.seat = seat.number;
  row.several = visit.seats.size() > 1;
  row.step = visit.step;
  row.lane = visit.lane;
  row.state = seat.claimed ? "claimed" : "open";
  row.holder = seat.holder;
  row.role = seat.role;
  if (visit.due) row.due = visit.due->at;
  row.opened = visit.opened;
  row.process = instance.process;
  row.number = instance.number;
  return row;
}

void add_pool(runtime::TaskFilter& work, const std::string& role, const std::string& process) {
  const auto covers = [&](const runtime::TaskFilter::Pool& pool) {
    return pool.role == role && (pool.process.empty() || pool.process == process);
  };
  if (std::ranges::none_of(work.pools, covers)) work.pools.push_back({role, process});
}

// What the absent person has to do in cases of that process, or of any.
void add_work(runtime::TaskFilter& work, const std::string& absent,
              const std::vector<std::string>& roles, const std::string& process) {
  work.holders.push_back({absent, "", process});
  for (const std::string& role : roles) add_pool(work, role, process);
}

// What he has to do in that role.
void add_work_in(runtime::TaskFilter& work, const std::string& absent, const std::string& role) {
  work.holders.push_back({absent, role});
  add_pool(work, role, "");
}

}  // namespace

std::string task_id(const runtime::TaskRow& row) {
  return std::to_string(row.instance.value) + "-" + visit_and_seat(row);
}

std::string task_number(const runtime::TaskRow& row) {
  return row.number.empty() ? task_id(row) : row.number + "-" + visit_and_seat(row);
}

bool is_open(const runtime::TaskRow& row) { return row.state == "open" || row.state == "claimed"; }

TaskLine task_line(Site& site, const runtime::TaskRow& row, const graph::Graph* graph,
                   const execution::Instance* instance) {
  TaskLine line;
  line.row = row;
  line.step = step_of(graph, row.step);
  line.lane = lane_of(graph, row.lane);
  line.process = {row.process, graph == nullptr ? Bilingual() : graph->process().title};
  line.holder = row.holder.empty() ? Titled() : site.person(row.holder);
  line.role = site.role(row.role, graph);
  const bool is_known = graph != nullptr && instance != nullptr;
  if (is_known) line.item = turn_item(site, *graph, *instance, row.visit);
  return line;
}

runtime::TaskFilter work_of(Site& site, std::string_view person, Instant now) {
  const office::Organisation& organisation = site.organisation();
  const std::string name = site.person_name(person);
  const Date today = site.zone().local(now).date;
  runtime::TaskFilter work;
  work.holders = {{name}};
  for (std::string& role : organisation.roles_of(name)) work.pools.push_back({std::move(role)});
  for (const std::string& absent : organisation.substituted_by(name, today)) {
    const std::vector<std::string> roles = organisation.roles_of(absent);
    for (const office::Substitute& one : organisation.substitutions(absent, name, today)) {
      if (one.roles.empty() && one.processes.empty()) add_work(work, absent, roles, "");
      for (const std::string& role : one.roles) {
        add_work_in(work, absent, organisation.canonical_role(role).value_or(role));
      }
      for (const std::string& process : one.processes) add_work(work, absent, roles, process);
    }
  }
  return work;
}

std::vector<TaskLine> task_lines(Site& site, const std::vector<runtime::TaskRow>& rows) {
  std::vector<TaskLine> lines;
  std::map<InstanceId, std::shared_ptr<const execution::Instance>> cases;  // read only for items
  for (const runtime::TaskRow& row : rows) {
    const auto instance = site.reader().instance(row.instance);
    const auto graph = instance ? site.graph(instance->bundle) : nullptr;
    const auto step = graph == nullptr ? std::nullopt : graph->find(row.step);
    const bool is_in_turns = step && !graph::turns_around(*graph, *step).empty();
    if (is_in_turns && !cases.contains(row.instance)) {
      const auto folded = runtime::fold_case(site.reader(), row.instance);
      cases[row.instance] = folded ? folded->instance : nullptr;
    }
    const auto folded = is_in_turns ? cases[row.instance] : nullptr;
    lines.push_back(task_line(site, row, graph.get(), folded.get()));
  }
  return lines;
}

std::vector<runtime::TaskRow> open_seats(const execution::Instance& instance) {
  std::vector<runtime::TaskRow> rows;
  for (const execution::Visit& visit : instance.visits) {
    if (visit.state != execution::VisitState::live) continue;
    for (const execution::Seat& seat : visit.seats) {
      if (seat.state != execution::SeatState::open) continue;
      rows.push_back(seat_row(instance, visit, seat));
    }
  }
  return rows;
}

Json to_json(const TaskLine& line) {
  const runtime::TaskRow& row = line.row;
  return JsonObject{{"id", task_id(row)},
                    {"number", task_number(row)},
                    {"instance", number_json(row.instance.value)},
                    {"case", or_null(row.number)},
                    {"process", row.process},
                    {"process_title", to_json(line.process.title)},
                    {"visit", number_json(row.visit.value)},
                    {"seat", number_json(row.seat)},
                    {"step", row.step},
                    {"title", to_json(line.step.title)},
                    {"item", or_null(line.item)},
                    {"lane", or_null(row.lane)},
                    {"lane_title", to_json(line.lane.title)},
                    {"state", row.state},
                    {"holder", or_null(row.holder)},
                    {"holder_title", to_json(line.holder.title)},
                    {"role", or_null(row.role)},
                    {"role_title", to_json(line.role.title)},
                    {"due", to_json(row.due)},
                    {"opened", to_json(row.opened)}};
}

Json to_json(const std::vector<TaskLine>& lines) {
  JsonArray list;
  for (const TaskLine& line : lines) list.push_back(to_json(line));
  return list;
}

}  // namespace banli::views
