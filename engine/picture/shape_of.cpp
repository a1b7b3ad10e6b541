#include "picture/shape_of.hpp"

#include <algorithm>
#include <concepts>

#include "base/match.hpp"

namespace banli::picture {
namespace {

class ArrowList {
 public:
  // Every member of a kind that holds arrows, whatever the kind.
  template <class Kind>
  void take_members(const Kind& kind) {
    if constexpr (requires {
                    { kind.answers } -> std::convertible_to<std::vector<graph::Answer>>;
                  })
      for (const graph::Answer& answer : kind.answers) take(answer.arrow, answer);
    if constexpr (requires {
                    { kind.branches } -> std::convertible_to<graph::Arrows>;
                  })
      take(kind.branches);
    if constexpr (requires {
                    { kind.approved } -> std::convertible_to<graph::Arrows>;
                  })
      take(kind.approved);
    if constexpr (requires {
                    { kind.rejected } -> std::convertible_to<graph::Arrows>;
                  })
      take(kind.rejected);
    if constexpr (requires {
                    { kind.then } -> std::convertible_to<graph::Arrows>;
                  })
      take(kind.then);
    if constexpr (requires { kind.ways.front().then; })
      for (const graph::Awaited& way : kind.ways) take(way.then);
  }

  std::vector<WrittenArrow> arrows;

 private:
  void take(const graph::Arrows& written) {
    for (const graph::Arrow& arrow : written) add(arrow, arrow.label);
  }
  void take(const graph::Arrow& arrow, const graph::Answer& answer) {
    if (!arrow.label.empty()) return add(arrow, arrow.label);
    add(arrow, answer.label.empty() ? Bilingual{answer.name, answer.name} : answer.label);
  }
  void add(const graph::Arrow& arrow, const Bilingual& label) {
    WrittenArrow written{label, std::get_if<graph::Back>(&arrow.way), 0, false};
    if (written.back == nullptr) written.flow = std::get<graph::FlowIndex>(arrow.way);
    if (label.empty() && arrow.otherwise) written.label = {"否则", "otherwise"};
    arrows.push_back(written);
  }
};

const std::vector<graph::Stage>& stages_of(const graph::Graph& graph, graph::StepIndex step) {
  return step == 0 ? graph.process().stages : graph.step(step).stages;
}

bool is_of_stage(const graph::Graph& graph, graph::StepIndex step, graph::FlowIndex flow) {
  return std::ranges::any_of(stages_of(graph, step),
                             [&](const graph::Stage& stage) { return stage.then == flow; });
}

// Into a group, and to what an event begins beside the step.
void add_entries(const graph::Graph& graph, graph::StepIndex step,
                 std::vector<WrittenArrow>& arrows) {
  for (const graph::Scope& scope : graph.scopes().subspan(1)) {
    if (scope.owner != step) continue;
    const bool is_event = scope.kind == graph::Scope::Kind::aside;
    arrows.push_back({graph.flow(scope.entry).label, nullptr, scope.entry, is_event});
  }
}

// One that waits for a message until some day waits for the message.
Shape shape_of_wait(const graph::Wait& wait) {
  using Kind = graph::Awaited::Kind;
  const bool is_for_times = std::ranges::all_of(wait.ways, [](const graph::Awaited& way) {
    return way.kind == Kind::after || way.kind == Kind::until;
  });
  return is_for_times ? Shape::wait : Shape::message;
}

}  // namespace

Shape shape_of(const graph::Node& node) {
  return match(
      node, [](const graph::Start&) { return Shape::start; },
      [](const graph::End&) { return Shape::end; },
      [](const graph::Approve&) { return Shape::approve; },
      [](const graph::Choose&) { return Shape::choose; },
      [](const graph::Split&) { return Shape::bar; }, [](const graph::Join&) { return Shape::bar; },
      [](const graph::SetValues&) { return Shape::set; },
      [](const graph::Decide&) { return Shape::decide; },
      [](const graph::Wait& wait) { return shape_of_wait(wait); },
      [](const graph::Call&) { return Shape::call; },
      [](const graph::Group&) { return Shape::group; },
      [](const graph::Job&) { return Shape::job; },
      [](const graph::Notify&) { return Shape::notify; },
      [](const graph::Task&) { return Shape::task; });
}

bool has_several_seats(const graph::Node& node) {
  const auto* approve = std::get_if<graph::Approve>(&node);
  if (approve == nullptr) return false;
  const graph::People& who = approve->work.who;
  return who.size() > 1 ||
         (who.size() == 1 && who.front().kind == graph::Source::Kind::each_of_role);
}

std::vector<WrittenArrow> arrows_of(const graph::Graph& graph, graph::StepIndex step) {
  ArrowList list;
  std::visit([&](const auto& kind) { list.take_members(kind); }, graph.step(step).node);
  // What no member told: a start's or a split's flows.
  for (const graph::FlowIndex flow : graph.step(step).outgoing) {
    const auto is_it = [flow](const WrittenArrow& arrow) {
      return arrow.back == nullptr && arrow.flow == flow;
    };
    if (std::ranges::none_of(list.arrows, is_it)) {
      list.arrows.push_back({graph.flow(flow).label, nullptr, flow, false});
    }
  }
  add_entries(graph, step, list.arrows);
  for (WrittenArrow& arrow : list.arrows) {
    arrow.is_event |= arrow.back == nullptr && is_of_stage(graph, step, arrow.flow);
  }
  return std::move(list.arrows);
}

}  // namespace banli::picture
