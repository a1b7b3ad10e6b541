// All that somebody needs who does a task: what is to be done, the forms to fill in, the records to
// read, the answers he can give, and who else has a seat.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "views/record.hpp"
#include "views/task.hpp"

namespace banli::views {

struct AnswerLine {
  Titled answer;
  bool opinion_required = false;
};

struct SeatLine {
  std::uint32_t number = 1;
  execution::SeatState state = execution::SeatState::open;
  Titled holder, role;
  std::string answer;
};

struct TaskSheet {
  TaskLine task;
  std::string kind;  // task, approve, choose
  Bilingual note;
  std::vector<RecordSheet> forms;    // to fill in
  std::vector<RecordSheet> records;  // to read
  std::vector<AnswerLine> answers;
  bool may_abstain = false;
  std::vector<SeatLine> seats;             // all of the visit
  std::vector<Titled> seen;                // who has viewed it
  std::optional<runtime::DraftRow> draft;  // of who asks
  std::vector<std::string> incident;       // code, then names and values; empty if none
};

// `instance` and `graph` must outlive the sheet.
TaskSheet task_sheet(Site& site, const runtime::TaskRow& row, const execution::Instance& instance,
                     const graph::Graph& graph);
text::Json to_json(const TaskSheet& sheet);
text::Json to_json(const runtime::DraftRow& draft);

}  // namespace banli::views
