#include "views/task_sheet.hpp"

#include "base/match.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

std::vector<AnswerLine> answer_lines(const std::vector<graph::Answer>& answers) {
  std::vector<AnswerLine> lines;
  for (const graph::Answer& answer : answers) {
    lines.push_back({{answer.name, answer.label}, answer.opinion_required});
  }
  return lines;
}

// The words of its votes, where it has words of its own.
std::vector<AnswerLine> answer_lines(const graph::Approve& approve) {
  using Opinion = graph::Voting::Opinion;
  const Opinion asked = approve.voting.opinion;
  std::vector<AnswerLine> lines = answer_lines(approve.answers);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool refuses = approve.answers[i].counts == graph::Answer::Counts::refused;
    const bool is_asked =
        asked == Opinion::required || (asked == Opinion::when_refusing && refuses);
    lines[i].opinion_required = lines[i].opinion_required || is_asked;
  }
  return lines;
}

// Inside a turn its own papers are filled in, and all others may be read.
void add_work(TaskSheet& sheet, Site& site, const graph::Work& work,
              const execution::Instance& instance, VisitId visit, const graph::Graph& graph) {
  sheet.note = work.note;
  for (const graph::FormUse& use : work.forms) {
    sheet.forms.push_back(record_sheet(site, use, instance.papers_of(visit)));
  }
  for (const std::string& record : work.shows) {
    if (graph.record(record) == nullptr) continue;
    for (RecordSheet& one : record_sheets(site, graph, instance, record, visit)) {
      sheet.records.push_back(std::move(one));
    }
  }
}

void add_start(TaskSheet& sheet, Site& site, const graph::Start& start,
               const execution::Instance& instance) {
  for (const graph::FormUse& use : start.forms) {
    sheet.forms.push_back(record_sheet(site, use, instance.data));
  }
}

void add_node(TaskSheet& sheet, Site& site, const graph::Node& node,
              const execution::Instance& instance, VisitId visit, const graph::Graph& graph) {
  match(
      node, [&](const graph::Start& start) { add_start(sheet, site, start, instance); },
      [&](const graph::Task& task) {
        add_work(sheet, site, task.work, instance, visit, graph);
        sheet.answers = answer_lines(task.answers);
      },
      [&](const graph::Approve& approve) {
        add_work(sheet, site, approve.work, instance, visit, graph);
        sheet.answers = answer_lines(approve);
        sheet.may_abstain = approve.voting.abstain != graph::Voting::Abstain::not_allowed;
      },
      [&](const graph::Choose& choose) {
        add_work(sheet, site, choose.work, instance, visit, graph);
        sheet.answers = answer_lines(choose.answers);
      },
      [](const auto&) {});
}

std::vector<SeatLine> seat_lines(Site& site, const execution::Visit& visit,
                                 const graph::Graph& graph) {
  std::vector<SeatLine> lines;
  for (const execution::Seat& seat : visit.seats) {
    const Titled holder = seat.holder.empty() ? Titled() : site.person(seat.holder);
    lines.push_back({seat.number, seat.state, holder, site.role(seat.role, &graph), seat.answer});
  }
  return lines;
}

Json answers_json(const std::vector<AnswerLine>& answers) {
  JsonArray list;
  for (const AnswerLine& line : answers) {
    list.emplace_back(JsonObject{{"name", line.answer.name},
                                 {"label", to_json(line.answer.title)},
                                 {"opinion_required", line.opinion_required}});
  }
  return list;
}

Json seats_json(const std::vector<SeatLine>& seats) {
  JsonArray list;
  for (const SeatLine& seat : seats) {
    list.emplace_back(JsonObject{{"seat", number_json(seat.number)},
                                 {"state", execution::name(seat.state)},
                                 {"holder", to_json(seat.holder)},
                                 {"role", to_json(seat.role)},
                                 {"answer", or_null(seat.answer)}});
  }
  return list;
}

Json records_json(const std::vector<RecordSheet>& records) {
  JsonArray list;
  for (const RecordSheet& record : records) list.push_back(to_json(record));
  return list;
}

}  // namespace

TaskSheet task_sheet(Site& site, const runtime::TaskRow& row, const execution::Instance& instance,
                     const graph::Graph& graph) {
  TaskSheet sheet;
  sheet.task = task_line(site, row, &graph, &instance);
  if (const execution::Visit* visit = instance.find(row.visit)) {
    sheet.kind = visit->step_kind;
    sheet.seats = seat_lines(site, *visit, graph);
    for (const std::string& person : visit->seen) sheet.seen.push_back(site.person(person));
    if (visit->incident) {
      sheet.incident = {visit->incident->code};
      sheet.incident.insert(sheet.incident.end(), visit->incident->about.begin(),
                            visit->incident->about.end());
    }
  }
  if (const auto step = graph.find(row.step)) {
    add_node(sheet, site, graph.step(*step).node, instance, row.visit, graph);
  }
  return sheet;
}

Json to_json(const runtime::DraftRow& draft) {
  const auto answers = text::read_json(draft.answers);
  return JsonObject{{"answers", answers ? *answers : Json()},
                    {"opinion", or_null(draft.opinion)},
                    {"saved", iso_text(draft.saved)}};
}

Json to_json(const TaskSheet& sheet) {
  Json json = to_json(sheet.task);
  JsonObject& object = *json.as<JsonObject>();
  object["kind"] = or_null(sheet.kind);
  object["note"] = to_json(sheet.note);
  object["forms"] = records_json(sheet.forms);
  object["records"] = records_json(sheet.records);
  object["answers"] = answers_json(sheet.answers);
  object["may_abstain"] = sheet.may_abstain;
  object["seats"] = seats_json(sheet.seats);
  JsonArray seen;
  for (const Titled& person : sheet.seen) seen.push_back(to_json(person));
  object["seen"] = std::move(seen);
  object["draft"] = sheet.draft ? to_json(*sheet.draft) : Json();
  return json;
}

}  // namespace banli::views
