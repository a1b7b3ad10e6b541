// What every act on one task does: find it, ask the door, tell what came of it.
#pragma once

#include <functional>
#include <string>

#include "cli/beforehand.hpp"
#include "cli/find.hpp"

namespace banli::cli {

using CommandOnTask = std::function<execution::Command(const FoundTask&)>;

struct Done {  // the words for it; `{task}` and whatever else they name
  Word word;
  text::Arguments arguments = {};
};

Exit act_on_task(Session& session, const std::string& named, const CommandOnTask& command,
                 const Done& done, Mode mode = Mode::act);
Exit act_on_task(Session& session, const FoundTask& found, const execution::Command& command,
                 const Done& done, Mode mode = Mode::act);
runtime::Request request_on_task(const Session& session, const FoundTask& found,
                                 const execution::Command& command);

}  // namespace banli::cli
