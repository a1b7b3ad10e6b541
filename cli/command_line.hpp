// Reads argv by the table of verbs, runs the one that was named, and turns whatever is thrown into
// words and an exit code. Here alone faults and bugs are caught.
#pragma once

#include <string_view>

#include "cli/exit.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"

namespace banli::cli {

Exit run(int argc, const char* const* argv);

// Those that every command takes.
void declare_global_options(Options& options, GlobalOptions& given);
std::string_view words_of_help(Language language);

}  // namespace banli::cli
