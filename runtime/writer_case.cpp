#include <algorithm>
#include <charconv>

#include "execution/sources.hpp"
#include "runtime/contents.hpp"
#include "runtime/drafts.hpp"
#include "runtime/gone_task.hpp"
#include "runtime/outbox.hpp"
#include "runtime/projection.hpp"
#include "runtime/refuse.hpp"
#include "runtime/rights.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {
namespace {

constexpr std::string_view bug_code = "engine-bug";

std::string text_of(InstanceId id) { return std::to_string(id.value); }

// Some commands are no part of anybody's work, but of keeping the process going.
std::optional<text::Refusal> why_not_allowed(const execution::Command& command,
                                             const graph::Process& process,
                                             const office::Office& office,
                                             const std::string& person) {
  const auto* retry = std::get_if<execution::RetryIncident>(&command);
  if (retry != nullptr && !retry->visit && !office.is_administrator(person)) {
    return text::Refusal{"administrators-only", {{"person", person}}, {}};
  }
  const bool is_of_the_engine = std::holds_alternative<execution::Fire>(command) ||
                                std::holds_alternative<execution::Deliver>(command) ||
                                std::holds_alternative<execution::EndCall>(command) ||
                                std::holds_alternative<execution::Hold>(command);
  if (is_of_the_engine && !office.is_administrator(person)) {
    return text::Refusal{"administrators-only", {{"person", person}}, {}};
  }
  const bool is_for_keepers = retry != nullptr ||
                              std::holds_alternative<execution::Terminate>(command) ||
                              std::holds_alternative<execution::Migrate>(command) ||
                              std::holds_alternative<execution::HandOver>(command) ||
                              std::holds_alternative<execution::Suspend>(command) ||
                              std::holds_alternative<execution::Activate>(command) ||
                              std::holds_alternative<execution::SkipStep>(command) ||
                              std::holds_alternative<execution::Jump>(command) ||
                              std::holds_alternative<execution::FindPeople>(command);
  if (is_for_keepers && !may_keep(process, office, person)) {
    return text::Refusal{"keepers-only", {{"person", person}, {"process", process.name}}, {}};
  }
  return {};
}

// Nothing happened, as when a task is claimed by who holds it. Only a key must be kept all the
// same.
Answer answer_without_entry(InstanceId id) {
  Answer answer;
  answer.instance = id;
  return answer;
}

text::Arguments arguments_of(const Bug& bug) { return {{"what", bug.what()}}; }

}  // namespace

const DocumentRow* Writer::newest_process(const std::string& name) {
  const auto known = processes_.find(name);
  if (known != processes_.end()) return &known->second;
  std::optional<DocumentRow> row = batch_->reader().newest_document("process", name);
  if (!row) return nullptr;
  return &processes_.emplace(name, std::move(*row)).first->second;
}

const FoldedCase* Writer::case_of(InstanceId id) {
  if (const FoldedCase* known = cases_.find(id)) return known;
  std::optional<FoldedCase> folded = fold_case(batch_->reader(), id);
  if (!folded) return nullptr;
  cases_.put(id, std::move(*folded));
  return cases_.find(id);
}

// By its number, or its id.
std::optional<execution::OtherCase> Writer::other_case(std::string_view number) {
  std::optional<InstanceRow> row = batch_->reader().instance_by_number(number);
  InstanceId id;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), id.value);
  const bool is_id = read.ec == std::errc() && read.ptr == number.data() + number.size();
  if (!row && is_id) row = batch_->reader().instance(id);
  const FoldedCase* known = row ? case_of(row->id) : nullptr;
  if (known == nullptr) return {};
  return execution::OtherCase{known->instance,
                              graphs_.graph_of(known->instance->bundle, batch_->reader())};
}

// What a decision of this process may ask of other cases: the series that a number of the case or
// of a form would be counted in today, whose turn it is, how much everybody has to do.
void Writer::load_counters(const graph::Graph& graph, Instant now) {
  office::Office& office = in_force_.office;
  const Date today = office.calendar.zone().local(now).date;
  load_counter(graph.process().number.series(today));
  for (const std::string& role : graph.process().rotations) {
    load_counter(execution::rotation_of(role));
  }
  for (const auto& [record, form] : graph.records()) {
    for (const forms::Field& field : form->fields) {
      if (field.type == forms::FieldType::serial) load_counter(series_of(*form, field, today));
    }
  }
  if (graph.process().asks_load) office.loads = batch_->reader().open_tasks_by_holder();
}

void Writer::load_counter(const std::string& series) {
  office::Counters& counters = in_force_.office.counters;
  if (!counters.contains(series)) counters.emplace(series, batch_->reader().counter(series));
}

execution::Situation Writer::situation(const Order& order, const graph::Graph& graph) {
  load_counters(graph, order.now);
  return {.now = order.now,
          .actor = order.actor,
          .channel = order.request.channel,
          .random = surroundings_.random(),
          .office = in_force_.office,
          .new_instance = InstanceId{last_instance_.value + 1},
          .bundle_version = 0,
          .bundle = {},
          .organisation_position = in_force_.organisation_position,
          .parent = {},
          .parent_visit = {},
          .came = {},
          .others = [this](std::string_view number) { return other_case(number); }};
}

Reply Writer::carry_out(const Order& order, const StartCase& start) {
  const DocumentRow* process = newest_process(start.process);
  if (process == nullptr) return refuse("no-such-process", {{"process", start.process}});
  const auto graph = graphs_.graph_of(process->bundle, batch_->reader());
  if (!may_start(graph->process(), in_force_.office, order.actor)) {
    return refuse("may-not-start", {{"person", order.actor}, {"process", start.process}});
  }
  return begin(order, {*process, InstanceId{last_instance_.value + 1}, {}, {}, {}}, start.start);
}

Reply Writer::begin(const Order& order, const Birth& birth, const execution::Start& start) {
  const auto graph = graphs_.graph_of(birth.process.bundle, batch_->reader());
  execution::Situation now = situation(order, *graph);
  now.new_instance = InstanceId{std::max(last_instance_, birth.id).value + 1};
  now.bundle = birth.process.bundle;
  now.bundle_version = birth.process.version;
  now.parent = birth.parent;
  now.parent_visit = birth.parent_visit;
  now.came = birth.came;
  execution::Instance fresh;
  fresh.id = birth.id;
  std::expected<execution::Decision, text::Refusal> decision;
  try {
    decision = surroundings_.decide(*graph, fresh, start, now);
  } catch (const Bug& bug) {
    return refuse(std::string(bug_code), arguments_of(bug));
  }
  if (!decision) return std::unexpected(std::move(decision.error()));
  decision->after.id = birth.id;
  return record(order,
                {"start", std::move(decision->events), std::move(decision->after), {}, nullptr});
}

Reply Writer::carry_out(const Order& order, const OnCase& on_case) {
  const FoldedCase* known = case_of(on_case.instance);
  if (known == nullptr) return refuse("no-such-case", {{"case", text_of(on_case.instance)}});
  const FoldedCase folded = *known;
  if (std::holds_alternative<execution::Start>(on_case.command)) {
    return refuse("case-already-started", {{"case", text_of(on_case.instance)}});
  }
  const auto graph = graphs_.graph_of(folded.instance->bundle, batch_->reader());
  if (auto refusal =
          why_not_allowed(on_case.command, graph->process(), in_force_.office, order.actor)) {
    return std::unexpected(std::move(*refusal));
  }
  if (auto refusal = why_not_his(order, on_case)) return std::unexpected(std::move(*refusal));
  if (auto later = put_off(order, on_case)) return std::move(*later);
  const auto* migrate = std::get_if<execution::Migrate>(&on_case.command);
  Reply reply = migrate == nullptr
                    ? decide_on(order, folded, on_case.command)
                    : decide_on(order, folded, with_version(order, folded, *migrate));
  if (reply) {
    forget_job(on_case);
    return reply;
  }
  return std::unexpected(
      told_of_gone_task(batch_->reader(), on_case.instance, std::move(reply.error())));
}

execution::Migrate Writer::with_version(const Order& order, const FoldedCase& folded,
                                        execution::Migrate migrate) {
  const std::string& process = folded.instance->process;
  const auto row = migrate.version == 0
                       ? batch_->reader().newest_document("process", process)
                       : batch_->reader().document("process", process, migrate.version);
  if (!row) return migrate;
  migrate.version = row->version;
  migrate.bundle = row->bundle;
  migrate.to = graphs_.graph_of(row->bundle, batch_->reader());
  load_counters(*migrate.to, order.now);
  return migrate;
}

Reply Writer::decide_on(const Order& order, const FoldedCase& folded,
                        const execution::Command& command) {
  const execution::Instance& instance = *folded.instance;
  const auto graph = graphs_.graph_of(instance.bundle, batch_->reader());
  std::expected<execution::Decision, text::Refusal> decision;
  try {
    decision = surroundings_.decide(*graph, instance, command, situation(order, *graph));
  } catch (const Bug& bug) {
    return quarantine(folded, order, bug);
  }
  if (!decision) return std::unexpected(std::move(decision.error()));
  if (auto refusal = why_not_undone(command, *decision, folded, order)) {
    return std::unexpected(std::move(*refusal));
  }
  if (decision->events.empty() && order.request.key.empty()) {
    return answer_without_entry(instance.id);
  }
  return record(order, {std::string(execution::name(command)), std::move(decision->events),
                        std::move(decision->after), folded.head, folded.instance,
                        std::move(decision->for_whom)});
}

// The command is refused, yet something is written: so that nobody runs into the same again.
Reply Writer::quarantine(const FoldedCase& folded, const Order& order, const Bug& bug) {
  Request by_system;
  by_system.channel = order.request.channel;
  const Order of_system{by_system, "system", {}, order.now, order.command};
  execution::IncidentRaised incident;
  incident.code = bug_code;
  incident.about = {"what", bug.what()};
  Decided decided{
      "quarantine", {std::move(incident)}, *folded.instance, folded.head, folded.instance};
  decided.after.apply(decided.events.front(), {order.now, of_system.actor});
  record(of_system, std::move(decided));
  return refuse(std::string(bug_code), arguments_of(bug));
}

Answer Writer::record(const Order& order, Decided decided) {
  execution::Instance& after = decided.after;
  Entry entry = entry_of(order, execution::instance_subject(after.id),
                         order.command.empty() ? new_command_id() : order.command);
  entry.for_whom = std::move(decided.for_whom);
  execution::Stored stored = execution::write_facts({decided.act, order.asked, decided.events});
  entry.facts = std::move(stored.facts);
  entry.values = std::move(stored.values);
  batch_->know_head(entry.subject, decided.head);
  batch_->append(entry);
  after.entries = entry.number;

  for (const forms::Content& content : contents_to_keep(order.request, decided.events)) {
    batch_->turn().put(content);
  }
  Rows rows = project(entry, decided.events, after);
  add_outbox(entry, decided.events, after, rows);
  drop_drafts(decided.events, after, rows);
  std::vector<std::string> released;
  if (!rows.turns_gone.empty()) released = batch_->reader().turns_of(after.id);
  batch_->turn().put(rows);
  last_instance_ = std::max(last_instance_, after.id);
  for (const CounterRow& row : rows.counters) {
    in_force_.office.counters.insert_or_assign(row.series, row.count);
  }
  if (entry.number % entries_per_snapshot == 0) batch_->turn().put(snapshot_of(after));
  const InstanceId id = after.id;
  const auto now = std::make_shared<const execution::Instance>(std::move(after));
  cases_.put(id, {now, {entry.number, entry.hash}});
  Recorded recorded;
  recorded.actor = order.actor;
  recorded.command = entry.command;
  recorded.before = std::move(decided.before);
  recorded.after = now;
  recorded.released = std::move(released);
  note_consequences(decided.events, recorded);
  for (const execution::Called& called : recorded.calls) {
    last_instance_ = std::max(last_instance_, called.child);
  }
  recorded_.push_back(std::move(recorded));
  Answer answer;
  answer.command = entry.command;
  answer.instance = id;
  answer.events = std::move(decided.events);
  return answer;
}

}  // namespace banli::runtime
