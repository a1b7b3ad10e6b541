// Several tasks approved with one command: each is decided on its own, and what came of each stands
// in a table. Nothing is undone where one of them is refused; the exit code says whether all went.
#pragma once

#include <string>
#include <vector>

#include "cli/task/work.hpp"

namespace banli::cli {

// With the same answers and the same opinion for all of them. Nobody is asked.
Exit vote_on_all(Session& session, const std::vector<std::string>& tasks, const WorkGiven& given,
                 execution::Vote vote);

}  // namespace banli::cli
