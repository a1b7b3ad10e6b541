// The pass over the lines of a YAML text before YAML reads it. It finds what looks right to people
// and is something else to YAML: full-width punctuation and spaces where YAML wants its own, tabs
// in the indentation, a missing space behind a colon, directives. Inside texts all of these stay.
#pragma once

#include <string_view>

#include "text/problem.hpp"

namespace banli::text {

Problems check_lines(std::string_view source, SourceId id);

}  // namespace banli::text
