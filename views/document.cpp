#include "views/document.hpp"

#include "views/problem.hpp"

namespace banli::views {

using text::Json;
using text::JsonArray;
using text::JsonObject;

DocumentLine document_line(Site& site, const runtime::DocumentRow& row) {
  DocumentLine line{row, {}};
  if (row.kind != "process") return line;
  if (const auto graph = site.graph(row.bundle)) line.title = graph->process().title;
  return line;
}

Json to_json(const DocumentLine& line) {
  JsonObject object{{"kind", line.row.kind},
                    {"name", line.row.name},
                    {"version", number_json(line.row.version)},
                    {"path", line.row.path},
                    {"digest", line.row.digest},
                    {"position", number_json(line.row.position.value)}};
  if (!line.row.bundle.empty()) object["bundle"] = line.row.bundle;
  if (!line.title.empty()) object["title"] = to_json(line.title);
  return object;
}

Json to_json(const std::vector<DocumentLine>& lines) {
  JsonArray list;
  for (const DocumentLine& line : lines) list.push_back(to_json(line));
  return list;
}

Json to_json(Site& site, const runtime::Answer& answer, const text::Sources& sources,
             Language language) {
  JsonArray deployed;
  for (const runtime::DocumentRow& row : answer.deployed) {
    deployed.push_back(to_json(document_line(site, row)));
  }
  return JsonObject{{"deployed", std::move(deployed)},
                    {"unchanged", JsonArray(answer.unchanged.begin(), answer.unchanged.end())},
                    {"warnings", to_json(answer.warnings, sources, language)}};
}

Json to_json(const runtime::Plan& plan, const text::Sources& sources, Language language) {
  JsonArray changed;
  for (const runtime::DocumentDeployed& document : plan.documents) {
    changed.emplace_back(JsonObject{{"kind", document.document},
                                    {"name", document.name},
                                    {"version", number_json(document.version)},
                                    {"path", document.path},
                                    {"digest", document.digest},
                                    {"bundle", or_null(document.bundle)}});
  }
  JsonArray unchanged(plan.unchanged.begin(), plan.unchanged.end());
  return JsonObject{{"changed", std::move(changed)},
                    {"unchanged", std::move(unchanged)},
                    {"warnings", to_json(plan.warnings, sources, language)}};
}

}  // namespace banli::views
