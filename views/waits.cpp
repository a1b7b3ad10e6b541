#include "views/waits.hpp"

#include "runtime/outbox.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonObject;

Titled titled_process(Site& site, const std::string& bundle, const std::string& name) {
  const auto graph = site.graph(bundle);
  return {name, graph == nullptr ? Bilingual() : graph->process().title};
}

Json plain(const std::vector<std::pair<std::string, Value>>& values) {
  JsonObject object;
  for (const auto& [name, value] : values) object[name] = text::to_plain_json(value);
  return object;
}

// As they were sent, in the form for people.
Json plain(const std::string& values) {
  JsonObject object;
  const auto read = text::read_json(values);
  const JsonObject* written = read ? read->as<JsonObject>() : nullptr;
  if (written == nullptr) return object;
  for (const auto& [name, json] : *written) {
    const auto value = text::value_from_json(json);
    if (value) object[name] = text::to_plain_json(*value);
  }
  return object;
}

}  // namespace

WaitLine wait_line(Site& site, const runtime::WaitRow& row) {
  WaitLine line{row, {}, {}};
  if (row.kind == runtime::start_wait_kind) {
    const auto process = site.reader().newest_document("process", row.name);
    if (process) line.process = titled_process(site, process->bundle, row.name);
    return line;
  }
  const auto instance = site.reader().instance(row.instance);
  if (!instance) return line;
  line.number = instance->number;
  line.process = titled_process(site, instance->bundle, instance->process);
  return line;
}

JobLine job_line(Site& site, const runtime::WaitRow& row) {
  const runtime::JobRow none{.instance = row.instance, .visit = row.visit};
  JobLine line{wait_line(site, row), none, {}};
  if (auto job = site.reader().job(row.instance, row.visit)) line.job = std::move(*job);
  line.holder = site.person(line.job.holder);
  return line;
}

NoticeLine notice_line(Site& site, const runtime::NoticeRow& row) {
  const auto instance = site.reader().instance(row.instance);
  const auto graph = instance ? site.graph(instance->bundle) : nullptr;
  const bool is_person = site.organisation().find_person(row.to) != nullptr;
  return {row,
          {row.process, graph == nullptr ? Bilingual() : graph->process().title},
          is_person ? site.person(row.to) : site.role(row.to, graph.get())};
}

std::string visit_number(const WaitLine& line) {
  if (line.row.kind == runtime::start_wait_kind) return line.row.name;
  const std::string id = std::to_string(line.row.instance.value);
  const std::string number = line.number.empty() ? id : line.number;
  return line.row.visit ? number + "-" + std::to_string(line.row.visit.value) : number;
}

Json to_json(const WaitLine& line) {
  return JsonObject{{"instance", number_json(line.row.instance.value)},
                    {"case", or_null(line.number)},
                    {"visit", number_json(line.row.visit.value)},
                    {"wait", number_json(line.row.wait)},
                    {"kind", line.row.kind},
                    {"name", or_null(line.row.name)},
                    {"key", or_null(line.row.key)},
                    {"at", to_json(line.row.at)},
                    {"process", to_json(line.process)}};
}

Json to_json(const JobLine& line) {
  Json json = to_json(line.wait);
  JsonObject& object = *json.as<JsonObject>();
  object["attempts"] = number_json(line.job.attempts);
  object["error"] = or_null(line.job.error);
  object["holder"] = or_null(line.job.holder);
  object["not_before"] = to_json(line.job.not_before);
  object["until"] = to_json(line.job.until);
  return json;
}

Json to_json(const NoticeLine& line) {
  return JsonObject{{"position", number_json(line.row.position.value)},
                    {"instance", number_json(line.row.instance.value)},
                    {"case", or_null(line.row.number)},
                    {"visit", number_json(line.row.visit.value)},
                    {"what", line.row.what},
                    {"to", line.row.to},
                    {"name", or_null(line.row.name)},
                    {"count", number_json(line.row.count)},
                    {"at", iso_text(line.row.at)},
                    {"process", to_json(line.process)}};
}

Json to_json(const runtime::OutboxRow& row) {
  return JsonObject{{"id", runtime::notice_id(row.notice)},
                    {"what", row.notice.what},
                    {"at", iso_text(row.notice.at)},
                    {"to", row.notice.to},
                    {"instance", number_json(row.notice.instance.value)},
                    {"case", or_null(row.notice.number)},
                    {"visit", number_json(row.notice.visit.value)},
                    {"attempts", number_json(row.attempts)},
                    {"error", or_null(row.error)},
                    {"due", to_json(row.due)}};
}

Json to_json(const runtime::MessageRow& row) {
  return JsonObject{{"id", row.id},
                    {"name", row.name},
                    {"key", or_null(row.key)},
                    {"values", plain(row.values)},
                    {"sent", iso_text(row.sent)},
                    {"kept_until", iso_text(row.kept_until)},
                    {"met", row.met ? number_json(row.met.value) : Json()}};
}

Json to_json(const runtime::FetchedJob& job) {
  return JsonObject{
      {"job", std::to_string(job.instance.value) + "-" + std::to_string(job.visit.value)},
      {"instance", number_json(job.instance.value)},
      {"case", or_null(job.number)},
      {"visit", number_json(job.visit.value)},
      {"step", job.step},
      {"attempt", number_json(job.attempt)},
      {"until", iso_text(job.until)},
      {"values", plain(job.values)}};
}

}  // namespace banli::views
