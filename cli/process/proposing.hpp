// `banli process test --generate`: scenarios for what nothing has passed.
#pragma once

#include "cli/process/testing.hpp"

namespace banli::cli {

// On stdout, or each as a file of its own below the folder.
Exit propose_scenarios(Session& session, const DoneRun& done, const std::string& folder);

}  // namespace banli::cli
