#include "scenario/passed.hpp"

#include <algorithm>

namespace banli::scenario {
namespace {

// The arrows of a step that may be arrows back.
std::vector<const graph::Arrow*> arrows_of(const graph::Node& node) {
  std::vector<const graph::Arrow*> arrows;
  const auto add = [&](const graph::Arrows& some) {
    for (const graph::Arrow& arrow : some) arrows.push_back(&arrow);
  };
  const auto add_answers = [&](const std::vector<graph::Answer>& answers) {
    for (const graph::Answer& answer : answers) arrows.push_back(&answer.arrow);
  };
  if (const auto* task = std::get_if<graph::Task>(&node)) {
    add(task->then);
    add_answers(task->answers);
  } else if (const auto* gate = std::get_if<graph::Approve>(&node)) {
    add(gate->approved);
    add(gate->rejected);
  } else if (const auto* choice = std::get_if<graph::Choose>(&node)) {
    add(choice->branches);
    add_answers(choice->answers);
  }
  return arrows;
}

Element back_arrow(std::string from, std::string to) {
  return {Element::Kind::back, std::move(from), 0, std::move(to)};
}

// A flow's target is not kept: by ordinal alone it is the same flow.
Element flow(std::string from, std::uint32_t ordinal) {
  return {Element::Kind::flow, std::move(from), ordinal, {}};
}

struct EventReader {
  std::set<Element>& passed;
  const execution::Instance& before;
  std::map<VisitId, std::string> opened = {};

  void operator()(const execution::VisitOpened& event) {
    passed.insert({Element::Kind::step, event.step, 0, {}});
    opened[event.visit] = event.step;
  }
  void operator()(const execution::VisitClosed& event) {
    for (const execution::Arrival& sent : event.sent) passed.insert(flow(sent.step, sent.flow));
  }
  void operator()(const execution::Returned& event) {
    const execution::Visit* from = before.find(event.from);
    const std::string step = from != nullptr ? from->step : opened[event.from];
    for (const std::string& to : event.to) passed.insert(back_arrow(step, to));
  }
  template <class Other>
  void operator()(const Other&) {}
};

}  // namespace

void Passed::note(const std::string& process, const execution::Instance& before,
                  const execution::Events& events) {
  EventReader reader{by_process_[process], before};
  for (const execution::Event& event : events) std::visit(reader, event);
}

void Passed::add(const Passed& other) {
  for (const auto& [process, elements] : other.by_process_) {
    by_process_[process].insert(elements.begin(), elements.end());
  }
}

bool Passed::contains(const std::string& process, const Element& element) const {
  const auto found = by_process_.find(process);
  if (found == by_process_.end()) return false;
  Element known = element;
  if (known.kind == Element::Kind::flow) known.to.clear();
  return found->second.contains(known);
}

std::vector<Element> elements_of(const graph::Graph& graph) {
  std::vector<Element> elements;
  for (const graph::Step& step : graph.steps()) {
    // A case starts without a visit of `start`, unless it is returned to.
    if (!std::holds_alternative<graph::Start>(step.node)) {
      elements.push_back({Element::Kind::step, step.name, 0, {}});
    }
    for (const graph::FlowIndex index : step.outgoing) {
      const graph::Flow& leaving = graph.flow(index);
      Element one = flow(step.name, leaving.ordinal);
      one.to = graph.step(leaving.to).name;
      const auto has_same_target = [&](graph::FlowIndex other) {
        return graph.flow(other).to == leaving.to;
      };
      const bool is_alone = std::ranges::count_if(step.outgoing, has_same_target) == 1;
      if (!is_alone) one.label = leaving.label.in(Language::english);
      elements.push_back(std::move(one));
    }
    for (const graph::Arrow* arrow : arrows_of(step.node)) {
      const auto* back = std::get_if<graph::Back>(&arrow->way);
      if (back == nullptr) continue;
      for (const graph::StepIndex to : back->targets) {
        elements.push_back(back_arrow(step.name, graph.step(to).name));
      }
    }
  }
  return elements;
}

std::size_t Coverage::missing_steps() const {
  return static_cast<std::size_t>(std::ranges::count(missing, Element::Kind::step, &Element::kind));
}

Coverage coverage_of(const graph::Graph& graph, const Passed& passed) {
  Coverage coverage;
  coverage.process = graph.process().name;
  for (Element& element : elements_of(graph)) {
    ++(element.kind == Element::Kind::step ? coverage.steps : coverage.flows);
    const bool is_passed = passed.contains(coverage.process, element);
    if (!is_passed) coverage.missing.push_back(std::move(element));
  }
  return coverage;
}

std::string words_of(const Element& element) {
  if (element.kind == Element::Kind::step) return element.step;
  const bool goes_back = element.kind == Element::Kind::back;
  const std::string label = element.label.empty() ? "" : " (" + element.label + ")";
  return element.step + (goes_back ? " ↩ " : " → ") + element.to + label;
}

}  // namespace banli::scenario
