// The history of a case as people read it: a line for each act, its details below it.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "views/history.hpp"

namespace banli::cli {

std::string story_text(Session& session, const std::vector<views::HistoryLine>& lines);

}  // namespace banli::cli
