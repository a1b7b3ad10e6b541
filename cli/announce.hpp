// What an act changed, told in words: the number given, the steps that opened and for whom, what a
// return undid, the end of the case; and which command comes next.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "views/act.hpp"

namespace banli::cli {

// Who holds the seat or whose pool it is.
std::string who_has(const Session& session, const views::TaskLine& line);
std::string case_name(const runtime::InstanceRow& row);  // its number, or its id
std::string incident_message(Session& session, const graph::Graph* graph,
                             const execution::IncidentRaised& raised);
// A refusal of a command on the case: steps by their titles, people by their names.
Exit refuse_on_case(Session& session, InstanceId id, const text::Refusal& refusal);

// The same of one that would begin a case of the process.
Exit refuse_to_start(Session& session, std::string_view process, const text::Refusal& refusal);
// The same of one on the office.
Exit refuse_on_site(Session& session, const text::Refusal& refusal);

// `{"done": true, "task": …}` of what a command does to several; refused, with the refusal.
text::Json one_of_several(Session& session, std::string_view what, const std::string& name,
                          const std::optional<text::Refusal>& refusal);
void announce(Session& session, const runtime::Answer& answer, const views::CaseNow& now);

}  // namespace banli::cli
