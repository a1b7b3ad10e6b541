// Reads argv by the table of verbs, runs the one that was named, and turns whatever is thrown into
// words and an exit code. Here alone faults and bugs are caught.
#pragma once

#include "cli/exit.hpp"

namespace banli::cli {

Exit run(int argc, const char* const* argv);

}  // namespace banli::cli
