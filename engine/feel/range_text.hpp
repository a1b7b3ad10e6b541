// What the function `range` reads: `[1..10)`, `(@"2026-01-01"..]`, with ends that are written out.
#pragma once

#include <string_view>

#include "base/value.hpp"

namespace banli::feel {

Value range_from_text(std::string_view text);  // null where it is none

}  // namespace banli::feel
