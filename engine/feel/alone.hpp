// An expression by itself, beside a context of plain values, as DMN has it and as the command line
// evaluates it. A problem is what cannot be read, a name or function that nobody knows, and an
// evaluation without an end; all else that cannot be computed is null.
#pragma once

#include <string_view>

#include "feel/expression.hpp"

namespace banli::feel {

// `host` knows zones and functions such as `now`; names are those of the context.
text::Checked<Value> evaluate_alone(std::string_view text, text::Span span, const Context& context,
                                    const Names& host);

}  // namespace banli::feel
