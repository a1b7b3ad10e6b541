#include "views/instance.hpp"

#include "text/catalogue.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

runtime::InstanceRow row_of(const execution::Instance& instance) {
  runtime::InstanceRow row;
  row.id = instance.id;
  row.number = instance.number;
  row.process = instance.process;
  row.version = instance.version;
  row.bundle = instance.bundle;
  row.state = execution::name(instance.state);
  row.outcome = instance.outcome;
  row.starter = instance.starter;
  row.started = instance.started;
  if (!instance.is_open()) row.ended = instance.ended;
  if (instance.due) row.due = instance.due->at;
  return row;
}

std::vector<IncidentLine> incidents_of(Site& site, const execution::Instance& instance,
                                       const graph::Graph& graph) {
  std::vector<IncidentLine> lines;
  for (const execution::Visit& visit : instance.visits) {
    if (!visit.incident) continue;
    IncidentLine line;
    line.row.instance = instance.id;
    line.row.visit = visit.id;
    line.row.step = visit.step;
    line.row.code = visit.incident->code;
    line.row.raised = visit.incident->raised;
    line.number = instance.number;
    const auto step = graph.find(visit.step);
    line.step = {visit.step, step ? graph.step(*step).title : Bilingual()};
    line.about = titled_arguments(site, &graph, pairs_of(visit.incident->about));
    lines.push_back(std::move(line));
  }
  return lines;
}

bool is_of_its_step(const execution::Wait& wait) {
  return !wait.met && !wait.kind.starts_with("stage-");
}

std::vector<WaitingLine> waiting_of(const execution::Instance& instance,
                                    const graph::Graph& graph) {
  std::vector<WaitingLine> lines;
  for (const execution::Visit& visit : instance.visits) {
    if (visit.state != execution::VisitState::live) continue;
    const auto step = graph.find(visit.step);
    WaitingLine line{visit.id, {visit.step, step ? graph.step(*step).title : Bilingual()}};
    if (visit.due) line.due = visit.due->at;
    for (const execution::Wait& wait : visit.waits) {
      if (!is_of_its_step(wait)) continue;
      line.kind = wait.kind;
      line.name = wait.name;
      line.child = wait.kind == "child" ? visit.child : InstanceId();
      line.at = wait.at ? std::optional(wait.at->at) : std::nullopt;
      lines.push_back(line);
    }
  }
  return lines;
}

// The newest messages are looked through; one that was taken longer ago can be accepted by its id.
constexpr std::size_t most_messages = 1'000;

void add_taken_messages(Site& site, InstanceId instance, std::vector<WaitingLine>& lines) {
  const bool waits =
      std::ranges::any_of(lines, [](const WaitingLine& line) { return line.kind == "message"; });
  if (!waits) return;
  const std::vector<runtime::MessageRow> messages = site.reader().messages(most_messages);
  for (WaitingLine& line : lines) {
    if (line.kind != "message") continue;
    const auto taken = std::ranges::find_if(messages, [&](const runtime::MessageRow& row) {
      return row.met == instance && row.name == line.name;
    });
    if (taken != messages.end()) line.taken = taken->id;
  }
}

Json waiting_json(const std::vector<WaitingLine>& lines) {
  JsonArray list;
  for (const WaitingLine& line : lines) {
    list.emplace_back(JsonObject{{"visit", number_json(line.visit.value)},
                                 {"step", line.step.name},
                                 {"title", to_json(line.step.title)},
                                 {"kind", line.kind},
                                 {"name", or_null(line.name)},
                                 {"taken", or_null(line.taken)},
                                 {"instance", number_json(line.child.value)},
                                 {"at", to_json(line.at)},
                                 {"due", to_json(line.due)}});
  }
  return list;
}

// Names that belong to no form's record, such as those of `data:`.
std::vector<NamedValue> values_outside(Site& site, const execution::Instance& instance,
                                       const graph::Graph& graph) {
  std::vector<NamedValue> values;
  for (const auto& [path, cell] : instance.data) {
    const std::string record = path.substr(0, path.find('.'));
    if (graph.record(record) == nullptr) {
      values.push_back({path, site.shown(graph.field_at(path), cell.value)});
    }
  }
  return values;
}

// Those of turns are a list.
void add_fields(const RecordSheet& record, JsonObject fields, JsonObject& values) {
  if (!record.is_of_turn()) {
    values[record.record] = std::move(fields);
    return;
  }
  Json& list = values[record.record.substr(0, record.record.find('['))];
  if (list.as<JsonArray>() == nullptr) list = JsonArray();
  list.as<JsonArray>()->push_back(std::move(fields));
}

Json incident_json(const IncidentLine& line, Language language) {
  return JsonObject{
      {"instance", number_json(line.row.instance.value)},
      {"case", or_null(line.number)},
      {"visit", number_json(line.row.visit.value)},
      {"step", line.row.step},
      {"title", to_json(line.step.title)},
      {"code", line.row.code},
      {"message", text::message(line.row.code, arguments_in(line.about, language), language)},
      {"raised", iso_text(line.row.raised)}};
}

}  // namespace

InstanceLine instance_line(Site& site, const runtime::InstanceRow& row) {
  const auto graph = site.graph(row.bundle);
  const Bilingual title = graph == nullptr ? Bilingual() : graph->process().title;
  return {row, {row.process, title}, site.person(row.starter)};
}

IncidentLine incident_line(Site& site, const runtime::IncidentRow& row) {
  IncidentLine line{row, {}, {row.step, {}}, {}};
  std::shared_ptr<const graph::Graph> graph;
  if (const auto instance = site.reader().instance(row.instance)) {
    line.number = instance->number;
    graph = site.graph(instance->bundle);
    const auto step = graph == nullptr ? std::nullopt : graph->find(row.step);
    if (step) line.step.title = graph->step(*step).title;
  }
  std::vector<std::string> about;
  if (const auto read = text::read_json(row.about)) {
    if (const JsonArray* list = read->as<JsonArray>()) {
      for (const Json& one : *list) {
        if (const std::string* word = one.as<std::string>()) about.push_back(*word);
      }
    }
  }
  line.about = titled_arguments(site, graph.get(), pairs_of(about));
  return line;
}

InstanceSheet instance_sheet(Site& site, const execution::Instance& instance,
                             const graph::Graph& graph) {
  InstanceSheet sheet;
  sheet.line = {
      row_of(instance), {instance.process, graph.process().title}, site.person(instance.starter)};
  for (const runtime::TaskRow& row : open_seats(instance)) {
    sheet.tasks.push_back(task_line(site, row, &graph, &instance));
  }
  sheet.waiting = waiting_of(instance, graph);
  add_taken_messages(site, instance.id, sheet.waiting);
  for (const auto& [record, form] : graph.records()) {
    for (RecordSheet& one : record_sheets(site, graph, instance, record, {})) {
      if (has_values(one)) sheet.records.push_back(std::move(one));
    }
  }
  sheet.others = values_outside(site, instance, graph);
  sheet.incidents = incidents_of(site, instance, graph);
  return sheet;
}

Json to_json(const InstanceLine& line) {
  const runtime::InstanceRow& row = line.row;
  return JsonObject{{"id", number_json(row.id.value)},
                    {"number", or_null(row.number)},
                    {"process", row.process},
                    {"title", to_json(line.process.title)},
                    {"version", number_json(row.version)},
                    {"bundle", row.bundle},
                    {"state", row.state},
                    {"outcome", or_null(row.outcome)},
                    {"starter", or_null(row.starter)},
                    {"starter_title", to_json(line.starter.title)},
                    {"started", iso_text(row.started)},
                    {"ended", to_json(row.ended)},
                    {"due", to_json(row.due)}};
}

Json to_json(const std::vector<InstanceLine>& lines) {
  JsonArray list;
  for (const InstanceLine& line : lines) list.push_back(to_json(line));
  return list;
}

Json to_json(const InstanceSheet& sheet) {
  Json json = to_json(sheet.line);
  JsonObject& object = *json.as<JsonObject>();
  object["tasks"] = to_json(sheet.tasks);
  object["waiting"] = waiting_json(sheet.waiting);
  JsonArray records;
  JsonObject values;
  for (const RecordSheet& record : sheet.records) {
    records.push_back(to_json(record));
    JsonObject fields;
    for (const FieldLine& line : record.fields) {
      if (line.value != Value()) fields[line.field->name] = text::to_plain_json(line.value);
    }
    add_fields(record, std::move(fields), values);
  }
  for (const NamedValue& other : sheet.others) {
    values[other.name] = text::to_plain_json(other.value);
  }
  object["data"] = std::move(values);
  object["records"] = std::move(records);
  object["incidents"] = to_json(sheet.incidents, Language::english);
  return json;
}

Json to_json(const std::vector<IncidentLine>& lines, Language language) {
  JsonArray list;
  for (const IncidentLine& line : lines) list.push_back(incident_json(line, language));
  return list;
}

}  // namespace banli::views
