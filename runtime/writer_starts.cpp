// Processes that begin by themselves at times. What came while nobody ran the timers is made up
// for, each time once and in order.
#include <algorithm>

#include "execution/timing.hpp"
#include "runtime/projection.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {
namespace {

using Occasion = graph::Occasion;

bool is_at_times(const Occasion& occasion) { return occasion.kind == Occasion::Kind::every; }

const Occasion* occasion_named(const graph::Process& process, const std::string& every) {
  for (const Occasion& occasion : process.occasions) {
    if (is_at_times(occasion) && calendar::text(occasion.every) == every) return &occasion;
  }
  return nullptr;
}

// What a time goes on from: one that stays in a new version keeps its next time.
const WaitRow* row_of(const std::vector<WaitRow>& rows, const std::string& every) {
  const auto row = std::ranges::find(rows, every, &WaitRow::key);
  return row == rows.end() ? nullptr : &*row;
}

std::vector<WaitRow> awaited_starts(Reader& reader, const std::string& process) {
  WaitFilter filter;
  filter.kinds = {std::string(start_wait_kind)};
  filter.name = process;
  return reader.waits(filter);
}

// No case is there yet: constants, tables and what the office knows.
List items_of(const graph::Graph& graph, const office::Office& office, Instant now,
              const feel::Expression& list) {
  const execution::Instance nothing;
  const execution::CaseNames names(graph, nothing, office, now);
  Value items = feel::evaluate(list, names).value;
  if (items.is_null()) return {};
  if (const List* many = items.as<List>()) return *many;
  return {std::move(items)};
}

std::vector<execution::Start> starts_for(const graph::Graph& graph, const office::Office& office,
                                         Instant now, const Occasion& occasion) {
  if (!occasion.each) return {execution::Start()};
  std::vector<execution::Start> starts;
  for (const Value& item : items_of(graph, office, now, occasion.each->list)) {
    execution::Start start;
    start.filled.answers.fields[occasion.each->as] = {item, {}};
    starts.push_back(std::move(start));
  }
  return starts;
}

}  // namespace

// By the calendars that are in force after the deploy.
void Writer::await_starts(const Order& order, const Graphs& deployed) {
  std::optional<OfficeInForce> in_force;
  for (const auto& [name, graph] : deployed) {
    const std::vector<WaitRow> before = awaited_starts(batch_->reader(), name);
    StartsAwaited event;
    event.process = name;
    if (!before.empty()) event.instead = Position{before.front().visit.value};
    for (const Occasion& occasion : graph->process().occasions) {
      if (!is_at_times(occasion)) continue;
      const std::string every = calendar::text(occasion.every);
      const WaitRow* row = row_of(before, every);
      if (!in_force) in_force = read_office(batch_->reader(), surroundings_.zone);
      const auto& calendar = in_force->office.calendar_named(graph->process().calendar);
      event.times.push_back(
          {every, row ? *row->at : calendar::next_time(calendar, occasion.every, order.now),
           row ? row->opened : order.now});
    }
    if (!before.empty() || !event.times.empty()) record_starts(order, std::move(event));
  }
}

void Writer::record_starts(const Order& order, StartsAwaited event) {
  static const Request of_engine;
  const Order by_system{of_engine, "system", {}, order.now, order.command};
  const std::string command = order.command.empty() ? new_command_id() : order.command;
  Entry entry = entry_of(by_system, "site", command);
  entry.channel = order.request.channel;
  entry.facts = write_site_facts({"await-starts", {}, {event}});
  batch_->append(entry);
  batch_->turn().put(project(entry, {event}));
}

bool Writer::begin_at_time(const Order& order, const WaitRow& time, Answer& answer) {
  const DocumentRow* process = newest_process(time.name);
  BANLI_CHECK(process != nullptr);
  const auto graph = graphs_.graph_of(process->bundle, batch_->reader());
  const Occasion* occasion = occasion_named(graph->process(), time.key);
  BANLI_CHECK(occasion != nullptr);
  const auto& calendar = in_force_.office.calendar_named(graph->process().calendar);
  Request request;
  request.channel = order.request.channel;
  request.cause = order.request.cause;
  const Order beginning{request, "system", {}, order.now, new_command_id()};
  StartsAwaited event;
  event.process = time.name;
  event.instead = Position{time.visit.value};
  event.came = {time.key, *time.at, {}};
  for (const WaitRow& row : awaited_starts(batch_->reader(), time.name)) {
    const bool is_it = row.wait == time.wait;
    const auto next = [&] {
      return calendar::next_time(calendar, occasion->every, *row.at, row.opened);
    };
    event.times.push_back({row.key, is_it ? next() : *row.at, row.opened});
  }
  const execution::Due came = execution::due_at(calendar, *time.at);
  for (const execution::Start& start : starts_for(*graph, in_force_.office, order.now, *occasion)) {
    const Reply begun = begin_one(beginning, *process, came, start);
    if (begun) answer.begun.push_back(begun->instance);
    if (begun) ++event.cases;
    if (!begun) event.refused = begun.error().code;
  }
  record_starts(beginning, std::move(event));
  follow_up(beginning);
  return true;
}

Reply Writer::begin_one(const Order& order, const DocumentRow& process, const execution::Due& came,
                        const execution::Start& start) {
  const InstanceId id{last_instance_.value + 1};
  return begin(order, {process, id, {}, {}, came}, start);
}

}  // namespace banli::runtime
