// A table as a command names it: a file, or a name that is deployed here.
#pragma once

#include <expected>
#include <string>

#include "cli/session.hpp"
#include "tables/table.hpp"

namespace banli::cli {

std::expected<tables::Table, Exit> find_table(Session& session, const std::string& named);

}  // namespace banli::cli
