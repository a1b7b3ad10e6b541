#include "tests/content/passed.hpp"

#include "execution/journal_json.hpp"

namespace banli::tests {
namespace {

std::string step_words(const std::string& step) { return "step " + step; }
std::string flow_words(const std::string& step, std::uint32_t flow) {
  return "flow " + std::to_string(flow) + " of " + step;
}
std::string back_words(const std::string& from, const std::string& to) {
  return "arrow back from " + from + " to " + to;
}

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

}  // namespace

void Passed::read(runtime::Reader& reader) {
  for (const runtime::InstanceRow& row : reader.instances({.limit = 10'000})) {
    read_case(reader, row);
  }
}

void Passed::read_case(runtime::Reader& reader, const runtime::InstanceRow& row) {
  std::set<std::string>& passed = by_process_[row.process];
  std::map<VisitId, std::string> steps;
  reader.entries(execution::instance_subject(row.id), 1, [&](const execution::Entry& entry) {
    for (const execution::Event& event : execution::read_facts(entry.facts, entry.values).events) {
      if (const auto* opened = std::get_if<execution::VisitOpened>(&event)) {
        passed.insert(step_words(opened->step));
        steps[opened->visit] = opened->step;
      } else if (const auto* closed = std::get_if<execution::VisitClosed>(&event)) {
        for (const execution::Arrival& sent : closed->sent) {
          passed.insert(flow_words(sent.step, sent.flow));
        }
      } else if (const auto* returned = std::get_if<execution::Returned>(&event)) {
        for (const std::string& to : returned->to) {
          passed.insert(back_words(steps[returned->from], to));
        }
      }
    }
  });
}

Passed::Share Passed::share(const graph::Graph& graph) const {
  Share share;
  const auto found = by_process_.find(graph.process().name);
  const auto want = [&](const std::string& words) {
    ++share.wanted;
    const bool is_passed = found != by_process_.end() && found->second.contains(words);
    if (!is_passed) share.missing.push_back(words);
  };
  for (const graph::Step& step : graph.steps()) {
    // A case starts without a visit of `start`, unless it is returned to.
    if (!std::holds_alternative<graph::Start>(step.node)) want(step_words(step.name));
    for (const graph::FlowIndex flow : step.outgoing) {
      want(flow_words(step.name, graph.flow(flow).ordinal));
    }
    for (const graph::Arrow* arrow : arrows_of(step.node)) {
      const auto* back = std::get_if<graph::Back>(&arrow->way);
      if (back == nullptr) continue;
      for (const graph::StepIndex to : back->targets) {
        want(back_words(step.name, graph.step(to).name));
      }
    }
  }
  return share;
}

}  // namespace banli::tests
