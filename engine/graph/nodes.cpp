#include "graph/nodes.hpp"

namespace banli::graph {

const Work* work_of(const Node& node) {
  if (const auto* task = std::get_if<Task>(&node)) return &task->work;
  if (const auto* approve = std::get_if<Approve>(&node)) return &approve->work;
  if (const auto* choose = std::get_if<Choose>(&node)) {
    return choose->answers.empty() ? nullptr : &choose->work;
  }
  return nullptr;
}

const std::vector<Answer>* answers_of(const Node& node) {
  if (const auto* task = std::get_if<Task>(&node)) return &task->answers;
  if (const auto* choose = std::get_if<Choose>(&node)) return &choose->answers;
  return nullptr;
}

const std::vector<Answer>* answers_to_give(const Node& node) {
  if (const auto* approve = std::get_if<Approve>(&node)) return &approve->answers;
  return answers_of(node);
}

const std::vector<FormUse>& forms_of(const Node& node) {
  static const std::vector<FormUse> none;
  if (const auto* start = std::get_if<Start>(&node)) return start->forms;
  const Work* work = work_of(node);
  return work == nullptr ? none : work->forms;
}

}  // namespace banli::graph
