// The tables the catalogue is joined from, one file per area. An area's file holds the rows of the
// codes that its folder raises; a code stands in one area only.
#pragma once

#include <span>

#include "text/catalogue.hpp"

namespace banli::text {

extern const std::span<const Code> yaml_codes;
extern const std::span<const Code> json_codes;
extern const std::span<const Code> keys_codes;  // maps, words and names of all kinds of files
extern const std::span<const Code> feel_codes;
extern const std::span<const Code> calendar_codes;
extern const std::span<const Code> office_codes;
extern const std::span<const Code> forms_codes;    // files of forms
extern const std::span<const Code> answers_codes;  // filling in
extern const std::span<const Code> language_codes;
extern const std::span<const Code> graph_codes;         // steps and arrows
extern const std::span<const Code> graph_people_codes;  // joins, people, forms and values of steps
extern const std::span<const Code> graph_scopes_codes;  // groups, turns, events, waits
extern const std::span<const Code> graph_data_codes;    // what steps read, write, answer
extern const std::span<const Code> soundness_codes;
extern const std::span<const Code> execution_codes;
extern const std::span<const Code> execution_approvals_codes;
extern const std::span<const Code> execution_waits_codes;  // waits, jobs, final steps
extern const std::span<const Code> runtime_codes;
extern const std::span<const Code> runtime_waits_codes;  // what stands between cases, and jobs
extern const std::span<const Code> desks_codes;          // notices sent, drafts, files
extern const std::span<const Code> files_codes;   // files that are filled in, and their contents
extern const std::span<const Code> tables_codes;  // files of decision tables, and asking them
extern const std::span<const Code> storage_codes;
extern const std::span<const Code> reasons_codes;  // why something outside of the program failed
extern const std::span<const Code> picture_codes;
extern const std::span<const Code> scenario_codes;
extern const std::span<const Code> cli_codes;

}  // namespace banli::text
