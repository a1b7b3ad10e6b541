// Finds `a-b` written for the name `a_b`: a subtraction without spaces whose sides touch in two
// names.
#pragma once

#include <optional>
#include <string>

#include "feel/syntax.hpp"

namespace banli::feel {

struct Hyphenated {
  std::string written;  // approve-plan
  std::string meant;    // approve_plan
  Span span;
  const Syntax* base = nullptr;  // of a path: `steps` in `steps.approve-plan`
};

std::optional<Hyphenated> find_hyphenated(const Syntax& syntax);

}  // namespace banli::feel
