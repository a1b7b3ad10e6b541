// Which shape a kind of step is drawn in, and which arrows back leave it. A kind that is not named
// here is drawn as a task.
#pragma once

#include <vector>

#include "graph/graph.hpp"
#include "picture/chart.hpp"

namespace banli::picture {

Shape shape_of(const graph::Node& node);
bool has_several_seats(const graph::Node& node);

// Every arrow of the step with its label, those back among them, in the order of writing.
struct WrittenArrow {
  Bilingual label;
  const graph::Back* back = nullptr;  // nothing: forward
  graph::FlowIndex flow = 0;
  bool is_event = false;  // leaves from the edge, when something happens meanwhile
};
std::vector<WrittenArrow> arrows_of(const graph::Graph& graph, graph::StepIndex step);

}  // namespace banli::picture
