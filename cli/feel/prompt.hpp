// The prompt of `banli feel eval` at a terminal: an expression, its value, the next.
#pragma once

#include "cli/session.hpp"

namespace banli::cli {

Exit prompt(Session& session, const Context& context);

}  // namespace banli::cli
