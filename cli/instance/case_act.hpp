// What every act on a whole case does: find it, ask the door, tell what came of it.
#pragma once

#include <string>

#include "cli/beforehand.hpp"
#include "cli/find.hpp"

namespace banli::cli {

// `done` names `{case}`.
Exit act_on_case(Session& session, const std::string& named, const execution::Command& command,
                 Word done, Mode mode = Mode::act);

}  // namespace banli::cli
