// What FEEL's own functions may ask of the evaluation that calls them.
#pragma once

#include <cstddef>
#include <vector>

#include "base/value.hpp"

namespace banli::feel {

class Machine {
 public:
  virtual ~Machine() = default;
  // Null where it is no function or the arguments do not fit.
  virtual Value call(const Value& function, std::vector<Value> arguments) = 0;
  // False once the steps are used up: then whatever is computed is not wanted any more.
  virtual bool charge(std::size_t steps) = 0;
};

}  // namespace banli::feel
