// Why the operating system refused, in words of the catalogue: the arguments `reason-zh` and
// `reason-en` of a Fault. What has no words of ours stands in them as the system said it.
#pragma once

#include <string>
#include <system_error>

#include "text/problem.hpp"

namespace banli::runtime {

// `arguments`, and the reason behind them.
text::Arguments with_reason(text::Arguments arguments, const std::error_code& error);
// The same for what somebody else said of it.
text::Arguments with_reason(text::Arguments arguments, const std::string& detail);

// The code of the reason, for who keeps it; what has none stays as the system said it.
std::string reason_code(const std::error_code& error);

// What the last call of the system left in `errno`.
std::error_code last_error();

}  // namespace banli::runtime
