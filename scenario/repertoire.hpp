// The scenarios among files, and the other files that they are played with: those given, and of
// those nearby what is named, by a scenario or by a file that is needed already.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "language/scenario.hpp"
#include "runtime/deploy.hpp"

namespace banli::scenario {

struct WrittenScenario {
  std::string path;
  language::Scenario scenario;
};

struct Repertoire {
  std::vector<WrittenScenario> scenarios;
  std::vector<runtime::File> files;  // but organisations
  std::map<std::string, runtime::File, std::less<>> organisations;
  std::set<std::string, std::less<>> given_organisations;
  std::vector<std::string> processes;  // given, or named by a scenario
};

// `given` and `nearby` hold files of any kind. Of several with one kind and name, the first counts.
text::Checked<Repertoire> read_repertoire(const std::vector<runtime::File>& given,
                                          const std::vector<runtime::File>& nearby,
                                          text::Sources& sources);

}  // namespace banli::scenario
