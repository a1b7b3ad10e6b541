// Where a case stands, as marks on the picture of its process: live visits, who holds them, what is
// done and how often it was opened.
#pragma once

#include "cli/session.hpp"
#include "picture/marks.hpp"

namespace banli::cli {

picture::Marks marks_of(Session& session, const execution::Instance& instance,
                        const graph::Graph& graph);

}  // namespace banli::cli
