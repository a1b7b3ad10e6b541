// Pieces that `show` of tasks and of cases have in common, as text.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "views/instance.hpp"

namespace banli::cli {

enum class FieldsShown { written, all };

// The step and, in a turn, what the turn is about: `Visit · Hengda`.
std::string step_text(Session& session, const views::TaskLine& line);
std::string task_table(Session& session, const std::vector<views::TaskLine>& lines);
std::string incident_table(Session& session, const std::vector<views::IncidentLine>& lines);
// A form's fields with label, value and, for those to fill in, who may write them.
std::string record_text(Session& session, const views::RecordSheet& sheet, FieldsShown shown);
// The whole of a case: head, where it stands, what is written, what holds it up.
std::string instance_text(Session& session, const views::InstanceSheet& sheet);

}  // namespace banli::cli
