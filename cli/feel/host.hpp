// What `banli feel eval` offers to expressions: now and today by the clock and zone of the system,
// and every zone of its database.
#pragma once

#include <map>
#include <optional>

#include "feel/expression.hpp"

namespace banli::cli {

class FeelHost final : public feel::Names {
 public:
  FeelHost();

  std::optional<Value> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override;
  bool knows_zones() const override { return true; }
  const Zone* find_zone(std::string_view name) const override;

 private:
  feel::Function now_;
  feel::Function today_;
  mutable std::map<std::string, std::optional<Zone>, std::less<>> zones_;
};

}  // namespace banli::cli
