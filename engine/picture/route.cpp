#include "picture/route.hpp"

#include <algorithm>
#include <cstdlib>

#include "picture/search.hpp"

namespace banli::picture {
namespace {

constexpr int rounds = 3;
constexpr int rounds_of_large_charts = 2;

// Flat, straight down one row, other forward, backward; each by rows passed, then by writing.
std::pair<int, int> rank(const Plan& plan, std::size_t flow) {
  const Cell from = plan.source(flow), to = plan.target(flow);
  if (plan.backward[flow]) return {3, std::abs(from.y - to.y)};
  if (plan.rows.is_flat[flow]) return {0, 0};
  if (from.x == to.x && to.y == from.y + 2) return {1, 0};
  return {2, to.y - from.y};
}

std::vector<std::size_t> order_of(const Plan& plan) {
  std::vector<std::size_t> order(plan.chart->flows.size());
  for (std::size_t flow = 0; flow < order.size(); ++flow) order[flow] = flow;
  std::ranges::stable_sort(order, {}, [&](std::size_t flow) { return rank(plan, flow); });
  return order;
}

}  // namespace

std::vector<Path> find_paths(const Plan& plan, const Weights& weights,
                             std::span<const Avoided> avoided) {
  const std::vector<std::size_t> order = order_of(plan);
  Traffic traffic(plan.grid, plan.chart->steps.size());
  Search search(plan);
  std::vector<Path> paths(order.size());
  const auto find = [&](std::size_t flow) {
    return search.find(flow, Costs(plan, traffic, weights, flow, avoided));
  };
  for (const std::size_t flow : order) {
    paths[flow] = find(flow);
    traffic.add(flow, paths[flow], plan.flow(flow));
  }
  const int most = plan.chart->steps.size() > large_chart ? rounds_of_large_charts : rounds;
  // Flat arrows keep their line. Where nothing has changed since an arrow was searched, it would be
  // found again.
  int changes = 0;
  std::vector<int> seen(order.size(), -1);
  for (int round = 0; round < most; ++round) {
    for (const std::size_t flow : order) {
      if (plan.rows.is_flat[flow] || seen[flow] == changes) continue;
      traffic.remove(flow, paths[flow], plan.flow(flow));
      Path path = find(flow);
      if (path != paths[flow]) ++changes;
      seen[flow] = changes;
      paths[flow] = std::move(path);
      traffic.add(flow, paths[flow], plan.flow(flow));
    }
  }
  return paths;
}

}  // namespace banli::picture
