// One open seat of a case as a line of somebody's list. `id` is `17-3`, or `17-3.2` where the visit
// has several seats; `number` is the same with the case's business number: TS2611001-3.2.
#pragma once

#include <string>
#include <vector>

#include "execution/instance.hpp"
#include "runtime/rows.hpp"
#include "runtime/store.hpp"
#include "views/site.hpp"

namespace banli::views {

struct TaskLine {
  runtime::TaskRow row;
  Titled step, lane, process, holder, role;
  std::string item;  // of the turn that the task is in
};

std::string task_id(const runtime::TaskRow& row);
std::string task_number(const runtime::TaskRow& row);
bool is_open(const runtime::TaskRow& row);  // open or claimed

// Without its case no item is told.
TaskLine task_line(Site& site, const runtime::TaskRow& row, const graph::Graph* graph,
                   const execution::Instance* instance);
std::vector<TaskLine> task_lines(Site& site, const std::vector<runtime::TaskRow>& rows);
// What a person may do at that moment: what he holds, what is open to his roles, and both of whom
// he stands in for, as far as he does.
runtime::TaskFilter work_of(Site& site, std::string_view person, Instant now);
// The seats that are open in an instance, whatever the projections say: for a replayed one too.
std::vector<runtime::TaskRow> open_seats(const execution::Instance& instance);

text::Json to_json(const TaskLine& line);
text::Json to_json(const std::vector<TaskLine>& lines);

}  // namespace banli::views
