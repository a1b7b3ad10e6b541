#include "graph/turn_records.hpp"

#include <algorithm>
#include <set>

#include "base/match.hpp"

namespace banli::graph {
namespace {

using Records = std::set<std::string, std::less<>>;

void add_forms(const std::vector<FormUse>& forms, Records& records) {
  for (const FormUse& use : forms) records.insert(use.record);
}

void add_place(const std::string& path, Records& records) {
  const std::size_t dot = path.find('.');
  if (dot != path.npos) records.insert(path.substr(0, dot));
}

void add_given(const Handed& gives, Records& records) {
  for (const auto& [path, formula] : gives) add_place(path, records);
}

Records records_filled_at(const Node& node) {
  Records records;
  match(
      node, [&](const Start& start) { add_forms(start.forms, records); },
      [&](const Task& task) { add_forms(task.work.forms, records); },
      [&](const Approve& approve) { add_forms(approve.work.forms, records); },
      [&](const Choose& choose) { add_forms(choose.work.forms, records); },
      [&](const Call& call) { add_given(call.gives, records); },
      [&](const Job& job) { add_given(job.gives, records); },
      [&](const SetValues& set) {
        for (const SetValues::Assignment& one : set.values) add_place(one.path, records);
      },
      [&](const Decide& decide) { records.insert(decide.record); }, [](const auto&) {});
  return records;
}

}  // namespace

std::vector<StepIndex> turns_around(const Graph& graph, StepIndex step) {
  std::vector<StepIndex> turns;
  if (graph.step(step).each) turns.push_back(step);
  for (ScopeIndex at = graph.step(step).scope; at != 0; at = graph.scope(at).parent) {
    const Scope& scope = graph.scope(at);
    const bool is_inside = scope.kind == Scope::Kind::group;
    if (is_inside && graph.step(scope.owner).each) turns.push_back(scope.owner);
  }
  std::ranges::reverse(turns);
  return turns;
}

std::map<std::string, std::vector<StepIndex>, std::less<>> find_writers(const Graph& graph) {
  std::map<std::string, std::vector<StepIndex>, std::less<>> writers;
  for (StepIndex step = 0; step < graph.steps().size(); ++step) {
    for (const std::string& record : records_filled_at(graph.step(step).node)) {
      writers[record].push_back(step);
    }
  }
  return writers;
}

std::map<std::string, StepIndex, std::less<>> find_turn_records(const Graph& graph) {
  std::map<std::string, StepIndex, std::less<>> found;
  for (const auto& [record, steps] : find_writers(graph)) {
    const std::vector<StepIndex> turns = turns_around(graph, steps.front());
    if (!turns.empty()) found.emplace(record, turns.back());
  }
  return found;
}

}  // namespace banli::graph
