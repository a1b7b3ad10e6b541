// A case as a line of a list, and as a sheet: where it stands, who holds its tasks, what its forms
// say, what holds it up. A sheet comes from the fold alone, so a replayed case shows alike.
#pragma once

#include <string>
#include <vector>

#include "views/record.hpp"
#include "views/task.hpp"
#include "views/titled_arguments.hpp"

namespace banli::views {

struct InstanceLine {
  runtime::InstanceRow row;
  Titled process, starter;
};

struct IncidentLine {
  runtime::IncidentRow row;
  std::string number;  // of the case
  Titled step;
  TitledArguments about;
};

struct NamedValue {  // data that come from no form
  std::string name;
  Value value;
};

// A step at which something else than a person is waited for.
struct WaitingLine {
  VisitId visit;
  Titled step;
  std::string kind;   // of the wait: timer, message, turn, ended, child, job, opens
  std::string name;   // of the message or worker
  std::string taken;  // the message that the case took there before a return, if any
  InstanceId child;   // the called case
  std::optional<Instant> at;
  std::optional<Instant> due;  // of the step
};

struct InstanceSheet {
  InstanceLine line;
  std::vector<TaskLine> tasks;  // open seats
  std::vector<WaitingLine> waiting;
  std::vector<RecordSheet> records;  // with at least one value
  std::vector<NamedValue> others;
  std::vector<IncidentLine> incidents;
};

InstanceLine instance_line(Site& site, const runtime::InstanceRow& row);
IncidentLine incident_line(Site& site, const runtime::IncidentRow& row);
// `instance` and `graph` must outlive the sheet.
InstanceSheet instance_sheet(Site& site, const execution::Instance& instance,
                             const graph::Graph& graph);

text::Json to_json(const InstanceLine& line);
text::Json to_json(const std::vector<InstanceLine>& lines);
text::Json to_json(const InstanceSheet& sheet);
text::Json to_json(const std::vector<IncidentLine>& lines, Language language);

}  // namespace banli::views
