// The cases and tasks that people name on the command line: by id or by business number.
#pragma once

#include <expected>
#include <string_view>

#include "cli/session.hpp"
#include "execution/command.hpp"

namespace banli::cli {

// `17` or `TS2611001`.
std::expected<runtime::InstanceRow, text::Refusal> find_case(Session& session,
                                                             std::string_view named);
// May the actor, by what the process says of it?
bool may_read(Session& session, const runtime::InstanceRow& row);
std::optional<text::Refusal> why_not_read(Session& session, InstanceId id);
// The same, where the actor may read it.
std::expected<runtime::InstanceRow, text::Refusal> find_case_to_read(Session& session,
                                                                     std::string_view named);

struct FoundTask {
  runtime::TaskRow row;     // where no seat was named: the actor's own, else the first open one
  execution::TaskRef task;  // as named: the engine picks the actor's own seat
};
// `17-3`, `17-3.2`, `TS2611001-3`, `TS2611001-3.2`.
std::expected<FoundTask, text::Refusal> find_task(Session& session, std::string_view named);

struct FoundVisit {
  runtime::InstanceRow instance;
  VisitId visit;  // 0: the case itself was named
};
// `TS2611001-4`, or a case. Visits that are no tasks, such as one that found nobody, are found too.
std::expected<FoundVisit, text::Refusal> find_visit(Session& session, std::string_view named);

}  // namespace banli::cli
