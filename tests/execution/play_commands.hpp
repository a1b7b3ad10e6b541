// Commands of the scripts as one line: `VERB [STEP[.SEAT]] PERSON [name=value …]`. Values end at
// the next ` name=`. A turn is named `STEP[2]`, a visit `#7`, the case itself `case`. The engine
// and workers have no name: `fire VISIT [WAIT]`, `deliver VISIT WAIT cause [path=value …]`,
// `end-call VISIT outcome [path=value …]` (`end-call VISIT cancelled` ends it from outside),
// `complete-job VISIT worker [name=value …]`, `fail-job VISIT error`, `hold VISIT code`.
#pragma once

#include <string>
#include <string_view>

#include "execution/command.hpp"
#include "execution/instance.hpp"
#include "text/source.hpp"

namespace banli::tests {

struct ParsedCommand {
  execution::Command command;
  std::string actor;
};

// The visit that a name means: `check`, `check[2]`, `#7`; 0 for none, and for `case`.
VisitId visit_named(const execution::Instance& instance, const std::string& name);
// A verb that is none throws std::invalid_argument with the line.
ParsedCommand parse_command(std::string_view line, const execution::Instance& instance,
                            text::Sources& sources);

}  // namespace banli::tests
