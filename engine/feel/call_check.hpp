// The checker's part for calls: is the function known, do number and types of the arguments fit,
// can a date written into the expression be read.
#pragma once

#include <vector>

#include "feel/expression.hpp"
#include "feel/syntax.hpp"

namespace banli::feel {

// Gives the type of the result. `arguments` are the types of the call's arguments.
Type check_call(const Call& call, const std::vector<Type>& arguments, const Types& types,
                text::Problems& problems);

}  // namespace banli::feel
