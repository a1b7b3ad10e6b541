// What an expression of a form sees while the form is being filled in: the columns of the row it
// stands in, then the form's record and its fields with what was just written, then the host's
// names.
#pragma once

#include "forms/fill.hpp"

namespace banli::forms {

class FillNames final : public feel::Names {
 public:
  // `values` and `row` are looked at when asked, so they may change meanwhile. No row: nullptr.
  FillNames(const Filling& filling, const Context& values, const Context* row)
      : filling_(filling), values_(values), row_(row) {}

  std::optional<Value> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override {
    return filling_.names.find_function(name);
  }
  std::optional<Value> follow(const std::string& text,
                              const std::vector<std::string>& path) const override {
    return filling_.names.follow(text, path);
  }

 private:
  const Filling& filling_;
  const Context& values_;
  const Context* row_;
};

Value evaluate(const feel::Expression& expression, const Filling& filling, const Context& values,
               const Context* row);

}  // namespace banli::forms
