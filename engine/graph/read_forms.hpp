// The forms of a step: which, under which record, with which rights and prefilled values. A field
// is named `field`, or `record.field` where several forms of the step have it.
#pragma once

#include <vector>

#include "graph/step_reading.hpp"

namespace banli::graph {

// By the step's keys `form`, `as`, `fields` and `prefill`.
std::vector<FormUse> read_forms(StepReading& reading);
// A form or a list of forms under their own records, as a way to start has it.
std::vector<FormUse> read_form_list(const text::Tree& tree, Reading& reading);
// Under one record the answers of one form are stored; `span` is where it is said.
void keep_record(const FormUse& use, text::Span span, Reading& reading);

}  // namespace banli::graph
