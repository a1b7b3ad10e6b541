// What the lines of tests/feel/lines see: a context whose names have blanks and marks, a clock that
// stands still, and three zones, one of them with a summer time.
#pragma once

#include "feel/expression.hpp"

namespace banli::tests {

const Context& world_context();

class WorldNames final : public feel::Names {
 public:
  std::optional<Value> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override;
  bool knows_zones() const override { return true; }
  const Zone* find_zone(std::string_view name) const override;
};

}  // namespace banli::tests
