#include "graph/called_tables.hpp"

#include "feel/syntax.hpp"

namespace banli::graph {
namespace {

void read_calls(const feel::Syntax& syntax, Reading& reading) {
  if (const auto* call = feel::as<feel::Call>(syntax)) {
    if (auto table = reading.library.table(call->function)) {
      reading.builder.add_table(std::move(table));
    }
  }
  feel::for_each_child(syntax, [&](const feel::Syntax& child) { read_calls(child, reading); });
}

}  // namespace

void read_called_tables(Reading& reading) {
  if (!reading.library.table) return;
  for (const Formula& formula : reading.formulas) read_calls(formula.expression.syntax(), reading);
}

}  // namespace banli::graph
