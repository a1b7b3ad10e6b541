// What the expressions of the scripts see: records of a complaint, the rows of a plan, steps,
// and the functions of an office. `anything` has no type, `notes` may have further members.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "feel/expression.hpp"

namespace banli::tests {

class OfficeNames final : public feel::Names {
 public:
  OfficeNames();
  std::optional<Value> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override;

 private:
  Context data_;
};

class OfficeTypes final : public feel::Types {
 public:
  std::optional<feel::Type> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override;

 private:
  OfficeNames names_;
};

}  // namespace banli::tests
