#include "execution/answering.hpp"

#include <algorithm>

namespace banli::execution {

std::string listed(const std::vector<graph::Answer>& answers) {
  std::string text;
  for (const graph::Answer& answer : answers) text += (text.empty() ? "" : ", ") + answer.name;
  return text;
}

text::Arguments with_meant_set(text::Arguments about, const std::string& answer) {
  const bool has_space = answer.contains(' ');
  if (answer.contains('=')) about.emplace_back("set", has_space ? "'" + answer + "'" : answer);
  return about;
}

Allowed<const graph::Answer*> answer_named(const graph::Step& step,
                                           const std::vector<graph::Answer>& answers,
                                           const Complete& command) {
  const std::string& label = command.answer;
  const text::Arguments about{{"step", step.name}, {"answers", listed(answers)}, {"answer", label}};
  if (label.empty()) return refuse("answer-wanted", about);
  const auto named = std::ranges::find_if(answers, [&](const graph::Answer& answer) {
    return answer.name == label || answer.label.zh == label || answer.label.en == label;
  });
  if (named == answers.end()) return refuse("no-such-answer", with_meant_set(about, label));
  if (named->opinion_required && command.opinion.empty()) return refuse("opinion-wanted", about);
  return &*named;
}

}  // namespace banli::execution
