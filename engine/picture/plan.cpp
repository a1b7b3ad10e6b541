#include "picture/plan.hpp"

#include <optional>

#include "picture/backward.hpp"
#include "picture/columns.hpp"

namespace banli::picture {
namespace {

// From a step along the unlabelled arrow in its lane, otherwise along the first that is written.
std::optional<std::size_t> next_of_main(const Plan& plan, std::size_t step) {
  std::optional<std::size_t> first;
  for (std::size_t flow = 0; flow < plan.chart->flows.size(); ++flow) {
    const ChartFlow& candidate = plan.flow(flow);
    if (plan.backward[flow] || candidate.from != step || candidate.is_event) continue;
    const bool stays =
        plan.chart->steps[candidate.to].lane == plan.chart->steps[candidate.from].lane;
    if (candidate.label.empty() && stays) return flow;
    if (!first) first = flow;
  }
  return first;
}

std::vector<bool> find_main(const Plan& plan) {
  std::vector<bool> is_main(plan.chart->flows.size(), false);
  std::size_t step = 0;
  while (const auto flow = next_of_main(plan, step)) {
    is_main[*flow] = true;
    step = plan.flow(*flow).to;
  }
  return is_main;
}

}  // namespace

Plan make_plan(const Chart& chart, int most_beside) {
  Plan plan{
      .chart = &chart, .backward = find_backward(chart), .is_main = {}, .rows = {}, .grid = {}};
  plan.is_main = find_main(plan);
  plan.rows = assign_rows(chart, plan.backward, most_beside);
  plan.grid = make_grid(chart, plan.backward, plan.rows);
  return plan;
}

}  // namespace banli::picture
