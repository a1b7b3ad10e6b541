// What a command on a case led to: the case as it stands now with its open tasks, and, where the
// command was one on a task, that task.
#pragma once

#include <vector>

#include "views/instance.hpp"
#include "views/task.hpp"

namespace banli::views {

struct CaseNow {
  InstanceLine line;
  std::vector<TaskLine> tasks;  // open
};

CaseNow case_now(Site& site, InstanceId id);

// The instance's own members and `tasks`.
text::Json to_json(const CaseNow& now);
// The task's own members and `after`, the case.
text::Json to_json(const TaskLine& task, const CaseNow& now);

}  // namespace banli::views
