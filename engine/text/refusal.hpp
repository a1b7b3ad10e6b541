// A Refusal: the command is not allowed now. One sentence and what to do next, both in the
// catalogue under the code. Where answers of a form are wrong it carries their Problems.
#pragma once

#include <string>

#include "text/problem.hpp"

namespace banli::text {

struct Refusal {
  std::string code;
  Arguments arguments;
  Problems problems;  // only with `answers-wrong`
};

}  // namespace banli::text
