// Commands of the scripts as one line: `VERB [STEP[.SEAT]] PERSON [name=value …]`. Values end at
// the next ` name=`.
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

// A verb that is none throws std::invalid_argument with the line.
ParsedCommand parse_command(std::string_view line, const execution::Instance& instance,
                            text::Sources& sources);

}  // namespace banli::tests
