// A run of the scenarios among files, as `banli process test` tells it.
#pragma once

#include "cli/session.hpp"
#include "scenario/run.hpp"

namespace banli::cli {

struct TestFiles {
  std::vector<runtime::File> given;
  std::vector<runtime::File> nearby;  // beside them, and what is deployed here
};
TestFiles files_to_test(Session& session, const std::vector<std::string>& paths);

struct DoneRun {
  const scenario::Repertoire& repertoire;
  const scenario::Run& run;
  scenario::Offices& offices;
};
using AfterRun = std::function<Exit(const DoneRun&)>;
Exit run_scenarios(Session& session, const TestFiles& files, const AfterRun& then);
// One line for each scenario, then what of each process was passed; what differs goes to stderr.
Exit tell_run(Session& session, const scenario::Run& run);

}  // namespace banli::cli
