#include <algorithm>

#include "graph/rules/rules.hpp"

namespace banli::graph {
namespace {

std::vector<std::string> names_of(const std::vector<Answer>& answers) {
  std::vector<std::string> names;
  for (const Answer& answer : answers) names.push_back(answer.name);
  return names;
}

std::vector<std::string> answers_to(const Node& node) {
  if (std::holds_alternative<Approve>(node)) return {"approved", "rejected", "同意", "不同意"};
  if (const auto* task = std::get_if<Task>(&node)) return names_of(task->answers);
  return {};
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "`" : ", `") + name + '`';
  return text.empty() ? "-" : text;
}

struct Host {  // a step, or the whole case
  const Node& node;
  std::string name;
  const std::vector<Stage>& stages;
  bool has_due;
};

void check_stage(const Host& host, const Stage& stage, Reading& reading) {
  const bool has_people =
      std::holds_alternative<Task>(host.node) || std::holds_alternative<Approve>(host.node);
  if (!has_people && !(stage.escalate.empty() && stage.hand_to.empty())) {
    reading.tell(stage.span, "stage-needs-work", {{"step", host.name}});
  }
  const bool wants_due =
      stage.cause.kind == Cause::Kind::overdue || stage.cause.kind == Cause::Kind::before_due;
  if (wants_due && !host.has_due) {
    reading.tell(stage.span, "stage-without-due", {{"step", host.name}});
  }
  const std::vector<std::string> answers = answers_to(host.node);
  if (!stage.answer.empty() && std::ranges::find(answers, stage.answer) == answers.end()) {
    reading.tell(stage.span, "stage-answer-unknown",
                 {{"step", host.name}, {"answer", stage.answer}, {"answers", listed(answers)}});
  }
}

void check_host(const Host& host, Reading& reading) {
  for (const Stage& stage : host.stages) check_stage(host, stage, reading);
}

}  // namespace

void check_stages(const Graph& graph, Reading& reading) {
  const Process& process = graph.process();
  check_host({graph.step(0).node, process.name, process.stages, process.due.has_value()}, reading);
  for (const Step& step : graph.steps()) {
    check_host({step.node, step.name, step.stages, step.due.has_value()}, reading);
  }
}

}  // namespace banli::graph
