#include "graph/path.hpp"

#include <algorithm>
#include <vector>

namespace banli::graph {
namespace {

struct Passage {
  StepIndex step;
  std::string labels;
};

std::string label_of_way(const Graph& graph, const Flow& flow) {
  if (graph.step(flow.from).outgoing.size() < 2) return {};
  return flow.label.in(Language::chinese);
}

// A split is passed once, though several flows leave it.
void pass(std::vector<Passage>& passages, StepIndex step, const std::string& label, bool is_split) {
  if (is_split && !passages.empty()) {
    const auto same = std::ranges::find(passages.rbegin(), passages.rend(), step, &Passage::step);
    if (same != passages.rend()) {
      if (!label.empty()) same->labels += same->labels.empty() ? label : ", " + label;
      return;
    }
  }
  passages.push_back({step, label});
}

}  // namespace

std::string path_text(const Graph& graph, std::span<const FlowIndex> way,
                      std::span<const StepIndex> last) {
  std::vector<Passage> passages;
  for (FlowIndex index : way) {
    const Flow& flow = graph.flow(index);
    if (flow.from == 0) continue;
    pass(passages, flow.from, label_of_way(graph, flow),
         std::holds_alternative<Split>(graph.step(flow.from).node));
  }
  for (StepIndex step : last) {
    const bool is_there = !passages.empty() && passages.back().step == step;
    if (!is_there) passages.push_back({step, {}});
  }
  std::string text;
  for (const Passage& passage : passages) {
    if (!text.empty()) text += " → ";
    text += graph.step(passage.step).name;
    if (!passage.labels.empty()) text += " (" + passage.labels + ")";
  }
  return text;
}

}  // namespace banli::graph
