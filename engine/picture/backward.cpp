#include "picture/backward.hpp"

namespace banli::picture {
namespace {

class Reach {
 public:
  explicit Reach(const Chart& chart) : next_(chart.steps.size()) {
    for (const ChartFlow& flow : chart.flows) {
      if (!flow.is_return) next_[flow.from].push_back(flow.to);
    }
  }

  bool leads(std::size_t from, std::size_t to) const {
    std::vector<bool> seen(next_.size(), false);
    std::vector<std::size_t> open{from};
    while (!open.empty()) {
      const std::size_t step = open.back();
      open.pop_back();
      if (step == to) return true;
      if (seen[step]) continue;
      seen[step] = true;
      open.insert(open.end(), next_[step].begin(), next_[step].end());
    }
    return false;
  }

 private:
  std::vector<std::vector<std::size_t>> next_;
};

}  // namespace

std::vector<bool> find_backward(const Chart& chart) {
  const Reach reach(chart);
  std::vector<bool> backward;
  for (const ChartFlow& flow : chart.flows) {
    backward.push_back(flow.is_return || (flow.to <= flow.from && reach.leads(flow.to, flow.from)));
  }
  return backward;
}

}  // namespace banli::picture
