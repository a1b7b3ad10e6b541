#include "views/turn_item.hpp"

#include <algorithm>

#include "forms/answer.hpp"
#include "graph/turn_records.hpp"

namespace banli::views {
namespace {

constexpr std::size_t cells_shown = 2;

bool is_plain(const Value& value) {
  return !value.is_null() && value.as<List>() == nullptr && value.as<Context>() == nullptr &&
         value.as<Redacted>() == nullptr;
}

// The table whose rows the turns are, if the list is just that.
const forms::Field* table_of(const graph::Graph& graph, graph::StepIndex each) {
  const auto* of = std::get_if<graph::EachOf>(&graph.step(each).each->turns);
  const auto reads = of == nullptr ? std::vector<std::string>() : of->list.reads();
  const forms::Field* field = reads.empty() ? nullptr : graph.field_at(reads.front());
  return field == nullptr || field->columns.empty() ? nullptr : field;
}

std::string text_of_row(Site& site, const forms::Field* table, const Context& row) {
  std::vector<Value> cells;
  if (table == nullptr) {
    for (const auto& [name, value] : row) cells.push_back(value);
  } else {
    for (const forms::Field& column : table->columns) {
      const auto cell = row.find(column.name);
      if (cell != row.end()) cells.push_back(site.shown(&column, cell->second));
    }
  }
  std::erase_if(cells, [](const Value& cell) { return !is_plain(cell); });
  if (cells.size() > cells_shown) cells.resize(cells_shown);
  std::string text;
  for (const Value& cell : cells) text += (text.empty() ? "" : ", ") + forms::shown(cell);
  return text;
}

}  // namespace

std::string turn_item(Site& site, const graph::Graph& graph, const execution::Instance& instance,
                      VisitId visit) {
  const VisitId turn = instance.turn_around(visit);
  const execution::Visit* found = turn ? instance.find(turn) : nullptr;
  if (found == nullptr || found->item.empty()) return {};
  const execution::Cell* cell = instance.cell(turn, found->item);
  const auto step = graph.find(found->step);
  if (cell == nullptr || !step) return {};
  if (is_plain(cell->value)) return forms::shown(cell->value);
  const auto* row = cell->value.as<Context>();
  const auto turns = graph::turns_around(graph, *step);
  return row == nullptr || turns.empty() ? std::string()
                                         : text_of_row(site, table_of(graph, turns.back()), *row);
}

}  // namespace banli::views
