#include "graph/turn_types.hpp"

#include <algorithm>

#include "graph/turn_records.hpp"

namespace banli::graph {

TurnTypes::TurnTypes(const feel::Types& types, const Graph& graph, StepIndex step, SeenFrom from)
    : types_(types), graph_(graph), turns_(turns_around(graph, step)) {
  if (from == SeenFrom::outside && graph.step(step).each) turns_.pop_back();
}

std::optional<feel::Type> TurnTypes::find(std::string_view name) const {
  for (auto each = turns_.rbegin(); each != turns_.rend(); ++each) {
    const auto* of = std::get_if<EachOf>(&graph_.step(*each).each->turns);
    if (of != nullptr && of->as == name) return type_of_item(*each, *of);
  }
  const auto home = graph_.turns_of_record(name);
  if (!home) return types_.find(name);
  feel::Type type = forms::type_of(*graph_.record(name));
  for (const StepIndex each : turns_around(graph_, *home)) {
    if (std::ranges::find(turns_, each) == turns_.end()) type = feel::Type::list_of(type);
  }
  return type;
}

// What is no list is one item.
feel::Type TurnTypes::type_of_item(StepIndex each, const EachOf& of) const {
  if (of.list.empty()) return {};
  text::Problems told;  // where the list itself is checked
  const TurnTypes around(types_, graph_, each, SeenFrom::outside);
  return feel::item_type(feel::check(of.list, around, told));
}

}  // namespace banli::graph
