#include "graph/rules/rules.hpp"

namespace banli::graph {
namespace {

std::vector<std::string_view> record_names(const Graph& graph) {
  std::vector<std::string_view> names;
  for (const auto& [record, form] : graph.records()) names.push_back(record);
  return names;
}

bool is_place(const Graph& graph, std::string_view path) {
  const std::size_t dot = path.find('.');
  if (dot != path.npos) {
    const forms::Form* form = graph.record(path.substr(0, dot));
    return form != nullptr && form->find(path.substr(dot + 1)) != nullptr;
  }
  for (const CaseField& entry : graph.process().fields) {
    if (entry.name == path) return true;
  }
  return false;
}

std::vector<std::string> place_names(const Graph& graph) {
  std::vector<std::string> names;
  for (const CaseField& entry : graph.process().fields) names.push_back(entry.name);
  for (const auto& [record, form] : graph.records()) {
    for (const forms::Field& field : form->fields) names.push_back(record + "." + field.name);
  }
  return names;
}

}  // namespace

void check_names_used(const Graph& graph, Reading& reading) {
  const std::vector<std::string> places = place_names(graph);
  for (const NameUsed& name : reading.names) {
    if (name.wanted == NameUsed::Wanted::record) {
      if (graph.record(name.tree->text) != nullptr) continue;
      reading.tell_unknown(*name.tree, "unknown-record", record_names(graph));
    } else if (!is_place(graph, name.tree->text)) {
      const std::vector<std::string_view> known(places.begin(), places.end());
      reading.tell_unknown(*name.tree, "unknown-place", known);
    }
  }
}

}  // namespace banli::graph
