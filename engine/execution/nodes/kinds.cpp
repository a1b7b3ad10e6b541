#include "base/match.hpp"
#include "execution/nodes.hpp"

namespace banli::execution {

std::string_view kind_name(const graph::Node& node) {
  return match(
      node, [](const graph::Start&) { return "start"; }, [](const graph::Task&) { return "task"; },
      [](const graph::Approve&) { return "approve"; },
      [](const graph::Choose&) { return "choose"; }, [](const graph::Split&) { return "split"; },
      [](const graph::Join&) { return "join"; }, [](const graph::Wait&) { return "wait"; },
      [](const graph::Call&) { return "call"; }, [](const graph::Group&) { return "group"; },
      [](const graph::Job&) { return "job"; }, [](const graph::SetValues&) { return "set"; },
      [](const graph::Decide&) { return "decide"; }, [](const graph::Notify&) { return "notify"; },
      [](const graph::End&) { return "end"; });
}

const graph::Work* work_of(const graph::Node& node) {
  if (const auto* task = std::get_if<graph::Task>(&node)) return &task->work;
  if (const auto* approve = std::get_if<graph::Approve>(&node)) return &approve->work;
  if (const auto* choose = std::get_if<graph::Choose>(&node)) {
    return choose->answers.empty() ? nullptr : &choose->work;
  }
  return nullptr;
}

const std::vector<graph::Answer>* answers_of(const graph::Node& node) {
  if (const auto* task = std::get_if<graph::Task>(&node)) return &task->answers;
  if (const auto* choose = std::get_if<graph::Choose>(&node)) return &choose->answers;
  return nullptr;
}

const std::vector<graph::FormUse>& forms_of(const graph::Node& node) {
  static const std::vector<graph::FormUse> none;
  if (const auto* start = std::get_if<graph::Start>(&node)) return start->forms;
  const graph::Work* work = work_of(node);
  return work == nullptr ? none : work->forms;
}

}  // namespace banli::execution
