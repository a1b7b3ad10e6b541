#include "views/test_run.hpp"

#include "views/problem.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

Json share_json(const CoverageLine::Share& share) {
  return JsonObject{{"passed", number_json(share.passed)}, {"total", number_json(share.total)}};
}

Json scenario_json(const ScenarioLine& line, const text::Sources& sources, Language language) {
  return JsonObject{{"acts", number_json(line.acts)},
                    {"expectations", number_json(line.expectations)},
                    {"holds", line.problems.empty()},
                    {"name", line.scenario.name},
                    {"path", line.path},
                    {"problems", to_json(line.problems, sources, language)},
                    {"process", line.process},
                    {"title", to_json(line.scenario.title)}};
}

Json coverage_json(const CoverageLine& line) {
  JsonArray missing;
  for (const std::string& one : line.missing) missing.emplace_back(one);
  return JsonObject{{"flows", share_json(line.flows)},
                    {"missing", std::move(missing)},
                    {"process", line.process},
                    {"scenarios", number_json(line.scenarios)},
                    {"steps", share_json(line.steps)}};
}

}  // namespace

Json to_json(const std::vector<ScenarioLine>& scenarios, const std::vector<CoverageLine>& coverage,
             const text::Sources& sources, Language language) {
  JsonArray played;
  for (const ScenarioLine& line : scenarios) {
    played.emplace_back(scenario_json(line, sources, language));
  }
  JsonArray passed;
  for (const CoverageLine& line : coverage) passed.emplace_back(coverage_json(line));
  return JsonObject{{"coverage", std::move(passed)}, {"scenarios", std::move(played)}};
}

}  // namespace banli::views
