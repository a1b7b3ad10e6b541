#include "forms/total.hpp"

namespace banli::forms {

Context totals(const Field& table, const Value& rows) {
  Context sums;
  for (const std::string& column : table.total) {
    std::optional<Decimal> sum;
    const List* list = rows.as<List>();
    for (std::size_t at = 0; list != nullptr && at < list->size(); ++at) {
      const Decimal* cell = (*list)[at].member(column).as<Decimal>();
      if (cell != nullptr) sum = sum ? add(*sum, *cell) : std::optional(*cell);
    }
    sums[column] = sum ? Value(*sum) : Value();
  }
  return sums;
}

}  // namespace banli::forms
