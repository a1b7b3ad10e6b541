// What a turn of a step done for each is about, in a few words: `恒达贸易` of the visits of a plan.
#pragma once

#include <string>

#include "execution/instance.hpp"
#include "views/site.hpp"

namespace banli::views {

// Empty where the visit is in no turn, or its turns have no items. Of a row of a table the first
// two cells that the reader may see.
std::string turn_item(Site& site, const graph::Graph& graph, const execution::Instance& instance,
                      VisitId visit);

}  // namespace banli::views
