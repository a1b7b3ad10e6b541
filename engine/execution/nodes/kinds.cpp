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

}  // namespace banli::execution
