// What became of scenarios, and what of each process they passed, as the outside sees it.
#pragma once

#include <string>
#include <vector>

#include "text/problem.hpp"
#include "views/json.hpp"

namespace banli::views {

struct ScenarioLine {
  Titled scenario;
  std::string process;
  std::string path;
  std::size_t acts = 0;
  std::size_t expectations = 0;  // among them
  text::Problems problems;       // none: it holds
};
struct CoverageLine {
  struct Share {
    std::size_t passed = 0;
    std::size_t total = 0;
  };
  std::string process;
  std::size_t scenarios = 0;
  Share steps;
  Share flows;                       // with arrows back
  std::vector<std::string> missing;  // `step`, `step → other`, `step ↩ other`
};

// {"coverage":[{"flows":{…},"missing":[…],"process","scenarios","steps":{"passed","total"}}],
//  "scenarios":[{"acts","expectations","holds","name","path","problems":[…],"process","title"}]}
text::Json to_json(const std::vector<ScenarioLine>& scenarios,
                   const std::vector<CoverageLine>& coverage, const text::Sources& sources,
                   Language language);

}  // namespace banli::views
