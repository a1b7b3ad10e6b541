#include "views/site_act.hpp"

#include "views/json.hpp"

namespace banli::views {

using text::Json;
using text::JsonArray;
using text::JsonObject;

Json to_json(const OpenedSite& site) {
  return JsonObject{{"title", site.title},
                    {"zone", site.zone},
                    {"administrator", site.administrator},
                    {"path", site.path}};
}

Json to_json(const Rebuilt& rebuilt) {
  return JsonObject{{"entries", number_json(rebuilt.entries)}};
}

Json to_json(const BackedUp& copy) {
  return JsonObject{
      {"path", copy.path}, {"entries", number_json(copy.entries)}, {"checkpoint", copy.checkpoint}};
}

Json to_json(const Rewritten& files) {
  JsonArray changed(files.paths.begin(), files.paths.end());
  return JsonObject{{"changed", std::move(changed)}, {"done", files.is_done}};
}

Json to_json(const std::vector<ComplaintLine>& complaints) {
  JsonArray list;
  for (const ComplaintLine& one : complaints) {
    list.emplace_back(JsonObject{{"code", one.code}, {"message", one.message}, {"help", one.help}});
  }
  return JsonObject{{"findings", std::move(list)}};
}

Json to_json(const VerificationSheet& sheet) {
  JsonArray findings;
  for (const FindingLine& finding : sheet.findings) {
    findings.emplace_back(JsonObject{{"code", finding.code},
                                     {"message", finding.message},
                                     {"position", number_json(finding.position.value)},
                                     {"subject", or_null(finding.subject)}});
  }
  return JsonObject{
      {"findings", std::move(findings)},        {"found", number_json(sheet.found)},
      {"entries", number_json(sheet.entries)},  {"subjects", number_json(sheet.subjects)},
      {"values", number_json(sheet.values)},    {"contents", number_json(sheet.contents)},
      {"checkpoint", or_null(sheet.checkpoint)}};
}

}  // namespace banli::views
