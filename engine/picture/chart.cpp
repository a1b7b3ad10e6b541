#include "picture/chart.hpp"

#include <algorithm>
#include <optional>

#include "picture/shape_of.hpp"

namespace banli::picture {
namespace {

using graph::StepIndex;

class ChartMaker {
 public:
  ChartMaker(const graph::Graph& graph, Language language) : graph_(graph) {
    chart_.language = language;
  }

  Chart make() {
    write_heads();
    find_left_out();
    for (StepIndex step = 0; step < graph_.steps().size(); ++step) add_step(step);
    for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
      if (!left_out_[step]) add_flows(step);
    }
    for (graph::ScopeIndex scope = 1; scope < graph_.scopes().size(); ++scope) add_group(scope);
    return std::move(chart_);
  }

 private:
  const std::string& in_language(const Bilingual& text) const { return text.in(chart_.language); }

  void write_heads() {
    const graph::Process& process = graph_.process();
    chart_.title = process.title.empty() ? process.name : in_language(process.title);
    chart_.subtitle = process.title.in(chart_.language == Language::chinese ? Language::english
                                                                            : Language::chinese);
    if (chart_.subtitle == chart_.title) chart_.subtitle.clear();
    const std::string& source = in_language(process.source);
    chart_.source =
        source.substr(source.rfind(' ') == std::string::npos ? 0 : source.rfind(' ') + 1);
    for (const graph::Lane& lane : process.lanes) {
      chart_.lanes.push_back(
          {lane.title.empty() ? lane.name : in_language(lane.title), lane.outside.has_value()});
    }
  }

  bool is_plain_split(StepIndex index) const {
    const graph::Step& step = graph_.step(index);
    const auto* split = std::get_if<graph::Split>(&step.node);
    if (split == nullptr || split->is_conditional() || step.incoming.size() != 1) return false;
    const StepIndex before = graph_.flow(step.incoming.front()).from;
    return arrows_of(graph_, before).size() == 1 &&
           !std::holds_alternative<graph::Split>(graph_.step(before).node);
  }

  bool is_plain_join(StepIndex index) const {
    const graph::Step& step = graph_.step(index);
    const auto* join = std::get_if<graph::Join>(&step.node);
    if (join == nullptr || join->needs != graph::Join::Needs::all) return false;
    if (arrows_of(graph_, index).size() != 1 || step.outgoing.size() != 1) return false;
    const StepIndex next = graph_.flow(step.outgoing.front()).to;
    return graph_.step(next).incoming.size() == 1 && !is_bar(next);
  }

  bool is_bar(StepIndex index) const { return shape_of(graph_.step(index).node) == Shape::bar; }

  void find_left_out() {
    left_out_.assign(graph_.steps().size(), false);
    for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
      left_out_[step] = is_plain_split(step) || is_plain_join(step);
    }
  }

  void add_step(StepIndex index) {
    number_.push_back(chart_.steps.size());
    if (left_out_[index]) return;
    const graph::Step& step = graph_.step(index);
    chart_.steps.push_back({step.name, title_of(step), lane_of(index), shape_of(step.node),
                            has_several_seats(step.node)});
  }

  // A scope has a greater number than those around it.
  void add_group(graph::ScopeIndex scope) {
    if (graph_.scopes()[scope].kind != graph::Scope::Kind::group) return;
    ChartGroup group{number_[graph_.scopes()[scope].owner], {}};
    for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
      if (!left_out_[step] && is_inside(graph_.step(step).scope, scope)) {
        group.steps.push_back(number_[step]);
      }
    }
    chart_.groups.push_back(std::move(group));
  }

  bool is_inside(graph::ScopeIndex inner, graph::ScopeIndex outer) const {
    while (inner > outer) inner = graph_.scopes()[inner].parent;
    return inner == outer;
  }

  std::string title_of(const graph::Step& step) const {
    return step.title.empty() ? step.name : in_language(step.title);
  }

  // Where an outside party moves first, the case begins with it.
  std::size_t lane_of(StepIndex index) const {
    const std::size_t lane = graph_.step(index == 0 ? 1 : index).lane;
    if (index == 0 && !graph_.process().lanes[lane].outside) return graph_.step(0).lane;
    return lane;
  }

  void add_flows(StepIndex from) {
    std::uint32_t number = 0;
    const std::vector<WrittenArrow> arrows = arrows_of(graph_, from);
    const bool forks = std::holds_alternative<graph::Split>(graph_.step(from).node);
    for (const WrittenArrow& arrow : arrows) {
      ChartFlow flow{graph_.step(from).name + "-" + std::to_string(++number), number_[from], 0,
                     in_language(arrow.label)};
      flow.is_return = arrow.back != nullptr;
      flow.is_parallel = forks;
      flow.is_event = arrow.is_event;
      if (arrow.back == nullptr) {
        lead_forward(flow, graph_.flow(arrow.flow).to);
      } else {
        lead_back(flow, *arrow.back);
      }
    }
  }

  void lead_back(const ChartFlow& flow, const graph::Back& back) {
    for (StepIndex target : back.targets) {
      ChartFlow one = flow;
      if (back.targets.size() > 1) one.name += "-" + graph_.step(target).name;
      lead_to(std::move(one), target);
    }
  }

  void lead_forward(ChartFlow flow, StepIndex target) {
    const bool forks =
        left_out_[target] && std::holds_alternative<graph::Split>(graph_.step(target).node);
    if (!forks) return lead_to(std::move(flow), target);
    for (const graph::FlowIndex branch : graph_.step(target).outgoing) {
      ChartFlow one = flow;
      one.name = graph_.step(target).name + "-" + std::to_string(graph_.flow(branch).ordinal);
      one.label = in_language(graph_.flow(branch).label);
      one.is_parallel = true;
      lead_to(std::move(one), graph_.flow(branch).to);
    }
  }

  // Through steps that are left out; two arrows with the same ends are one with both labels.
  void lead_to(ChartFlow flow, StepIndex target) {
    while (left_out_[target]) target = graph_.flow(graph_.step(target).outgoing.front()).to;
    flow.to = number_[target];
    for (ChartFlow& other : chart_.flows) {
      if (other.from != flow.from || other.to != flow.to || other.is_return != flow.is_return) {
        continue;
      }
      if (!flow.label.empty() && flow.label != other.label) {
        other.label += (other.label.empty() ? "" : separator()) + flow.label;
      }
      return;
    }
    chart_.flows.push_back(std::move(flow));
  }

  std::string separator() const { return chart_.language == Language::chinese ? "、" : ", "; }

  const graph::Graph& graph_;
  Chart chart_;
  std::vector<bool> left_out_;
  std::vector<std::size_t> number_;  // per step of the graph
};

}  // namespace

Chart chart_of(const graph::Graph& graph, Language language) {
  return ChartMaker(graph, language).make();
}

}  // namespace banli::picture
