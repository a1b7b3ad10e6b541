// What the commands of a worker have in common.
#pragma once

#include <string>

#include "cli/beforehand.hpp"
#include "cli/find.hpp"

namespace banli::cli {

// A lease as given, in milliseconds; none after a message where it cannot be read.
std::optional<std::int64_t> read_lease(Session& session, const std::string& given);

}  // namespace banli::cli
