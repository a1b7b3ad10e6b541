// A run of all scenarios: what became of each, and what of each process they passed together. The
// processes are verified once, for each office that scenarios ask for.
#pragma once

#include <map>
#include <memory>
#include <utility>

#include "scenario/play.hpp"
#include "scenario/repertoire.hpp"

namespace banli::scenario {

// The offices of a run, each opened when a scenario first asks for it.
class Offices {
 public:
  Offices(const Repertoire& repertoire, text::Sources& sources)
      : repertoire_(repertoire), sources_(sources) {}

  text::Checked<std::shared_ptr<const Premises>> of(const language::Scenario& scenario);
  // For processes without a scenario; nothing where it is unclear whose people would act.
  text::Checked<std::shared_ptr<const Premises>> usual();
  // Where the process was deployed first.
  std::shared_ptr<const graph::Graph> graph(std::string_view process) const;

 private:
  using Key = std::pair<std::string, std::string>;  // organisation, calendar

  std::optional<std::string> usual_organisation() const;
  text::Checked<std::shared_ptr<const Premises>> open(const Key& key);

  const Repertoire& repertoire_;
  text::Sources& sources_;
  std::shared_ptr<runtime::Readings> readings_ = std::make_shared<runtime::Readings>();
  std::map<Key, std::shared_ptr<const Premises>> opened_;
};

struct Result {
  const WrittenScenario* scenario = nullptr;
  Played played;
};
struct Run {
  std::vector<Result> results;
  std::vector<Coverage> coverage;  // by process
  Passed passed;
  text::Problems problems() const;  // of all results
  std::size_t failed() const;
};

// Problems of the files themselves are told instead of a run.
text::Checked<Run> run(const Repertoire& repertoire, Offices& offices);

}  // namespace banli::scenario
