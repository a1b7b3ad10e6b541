#include "scenario/run.hpp"

#include <algorithm>

#include "language/definition.hpp"

namespace banli::scenario {
namespace {

text::Problem which_organisation(const language::Scenario& scenario, const Repertoire& repertoire) {
  const auto& organisations = repertoire.organisations;
  if (scenario.organisation) {
    return text::error_at(scenario.organisation->span, "scenario-of-unknown-organisation",
                          {{"name", scenario.organisation->text}});
  }
  std::string names;
  for (const auto& [name, file] : organisations) {
    names += (names.empty() ? "`" : ", `") + name + "`";
  }
  return text::error_at(scenario.span, "scenario-of-which-organisation", {{"names", names}});
}

bool is_calendar(const Repertoire& repertoire, const std::string& name) {
  return std::ranges::any_of(repertoire.files, [&](const runtime::File& file) {
    text::Sources unseen;
    const auto tree = text::read_yaml(unseen, unseen.add(file.path, file.text));
    return tree && language::file_kind(*tree) == language::FileKind::calendar &&
           tree->pairs.front().value.text == name;
  });
}

}  // namespace

std::optional<std::string> Offices::usual_organisation() const {
  const auto& all = repertoire_.organisations;
  const auto& given = repertoire_.given_organisations;
  if (all.empty()) return std::string();
  if (given.size() == 1) return *given.begin();
  if (all.size() == 1) return all.begin()->first;
  return {};
}

text::Checked<std::shared_ptr<const Premises>> Offices::of(const language::Scenario& scenario) {
  const std::optional<std::string> name =
      scenario.organisation ? scenario.organisation->text : usual_organisation();
  const bool is_known = name && (repertoire_.organisations.contains(*name) ||
                                 (name->empty() && !scenario.organisation));
  if (!is_known) {
    return std::unexpected(text::Problems{which_organisation(scenario, repertoire_)});
  }
  const std::string calendar = scenario.calendar ? scenario.calendar->text : "";
  const bool is_opened = opened_.contains({*name, calendar});
  if (!is_opened && !calendar.empty() && !is_calendar(repertoire_, calendar)) {
    return std::unexpected(text::Problems{
        text::error_at(scenario.calendar->span, "unknown-calendar", {{"name", calendar}})});
  }
  return open({*name, calendar});
}

text::Checked<std::shared_ptr<const Premises>> Offices::usual() {
  if (!opened_.empty()) return opened_.begin()->second;
  return open({usual_organisation().value_or(""), ""});
}

text::Checked<std::shared_ptr<const Premises>> Offices::open(const Key& key) {
  const auto known = opened_.find(key);
  if (known != opened_.end()) return known->second;
  std::vector<runtime::File> files = repertoire_.files;
  const auto organisation = repertoire_.organisations.find(key.first);
  if (organisation != repertoire_.organisations.end()) files.push_back(organisation->second);
  auto premises = Premises::open(files, key.second, readings_, sources_);
  if (premises) opened_.emplace(key, *premises);
  return premises;
}

std::shared_ptr<const graph::Graph> Offices::graph(std::string_view process) const {
  for (const auto& [key, premises] : opened_) {
    if (auto graph = premises->graph(process)) return graph;
  }
  return nullptr;
}

text::Problems Run::problems() const {
  text::Problems all;
  for (const Result& result : results) {
    std::ranges::copy(result.played.problems, std::back_inserter(all));
  }
  return all;
}

std::size_t Run::failed() const {
  return static_cast<std::size_t>(std::ranges::count_if(
      results, [](const Result& result) { return !result.played.problems.empty(); }));
}

text::Checked<Run> run(const Repertoire& repertoire, Offices& offices) {
  Run run;
  for (const WrittenScenario& one : repertoire.scenarios) {
    auto premises = offices.of(one.scenario);
    if (!premises) return std::unexpected(std::move(premises.error()));
    run.results.push_back({&one, play(one.scenario, *premises)});
    run.passed.add(run.results.back().played.passed);
  }
  if (auto usual = offices.usual(); !usual) return std::unexpected(std::move(usual.error()));
  for (const std::string& process : repertoire.processes) {
    const auto graph = offices.graph(process);
    if (graph == nullptr) continue;
    Coverage coverage = coverage_of(*graph, run.passed);
    coverage.scenarios = static_cast<std::size_t>(std::ranges::count_if(
        repertoire.scenarios,
        [&](const WrittenScenario& one) { return one.scenario.process.text == process; }));
    run.coverage.push_back(std::move(coverage));
  }
  return run;
}

}  // namespace banli::scenario
