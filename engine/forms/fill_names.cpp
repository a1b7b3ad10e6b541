#include "forms/fill_names.hpp"

namespace banli::forms {

std::optional<Value> FillNames::find(std::string_view name) const {
  if (row_ != nullptr) {
    const auto cell = row_->find(name);
    if (cell != row_->end()) return cell->second;
  }
  if (name == filling_.form.as || (!filling_.record.empty() && name == filling_.record)) {
    Context record = values_;
    // A field that was never filled is known, and null.
    for (const Field& field : filling_.form.fields) record.try_emplace(field.name);
    return record;
  }
  if (filling_.form.find(name) == nullptr) return filling_.names.find(name);
  const auto value = values_.find(name);
  return value == values_.end() ? Value() : value->second;
}

Value evaluate(const feel::Expression& expression, const Filling& filling, const Context& values,
               const Context* row) {
  return feel::evaluate(expression, FillNames(filling, values, row)).value;
}

}  // namespace banli::forms
