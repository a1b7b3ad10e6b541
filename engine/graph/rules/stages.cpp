#include <algorithm>

#include "graph/rules/rules.hpp"

namespace banli::graph {
namespace {

std::vector<std::string> names_of(const std::vector<Answer>& answers) {
  std::vector<std::string> names;
  for (const Answer& answer : answers) names.push_back(answer.name);
  return names;
}

std::vector<std::string> answers_of(const Node& node) {
  if (std::holds_alternative<Approve>(node)) return {"approved", "rejected", "同意", "不同意"};
  if (const auto* task = std::get_if<Task>(&node)) return names_of(task->answers);
  return {};
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "`" : ", `") + name + '`';
  return text.empty() ? "-" : text;
}

void check_step(const Step& step, const std::vector<Stage>& stages, Reading& reading) {
  const bool has_people =
      std::holds_alternative<Task>(step.node) || std::holds_alternative<Approve>(step.node);
  const std::vector<std::string> answers = answers_of(step.node);
  for (const Stage& stage : stages) {
    if (!has_people && !(stage.escalate.empty() && stage.hand_to.empty())) {
      reading.tell(stage.span, "stage-needs-work", {{"step", step.name}});
    }
    if (stage.answer.empty() || std::ranges::find(answers, stage.answer) != answers.end()) continue;
    reading.tell(stage.span, "stage-answer-unknown",
                 {{"step", step.name}, {"answer", stage.answer}, {"answers", listed(answers)}});
  }
}

}  // namespace

void check_stages(const Graph& graph, Reading& reading) {
  const Step& start = graph.step(0);
  check_step(start, graph.process().stages, reading);
  for (const Step& step : graph.steps()) check_step(step, step.stages, reading);
}

}  // namespace banli::graph
