// What a form demands of its values: what must be there, limits, the designer's own checks.
#pragma once

#include "forms/answer.hpp"
#include "forms/fill.hpp"

namespace banli::forms {

// Minimum and maximum of a field, or of every cell of a table.
void check_limits(const AnswerPlace& place, const Value& value, text::Problems& problems);

// A field that the actor can write here: whether it must be filled and is not. `demanded`: the step
// says so whatever the form says.
enum class Demand { form, step };
void check_presence(const Filling& filling, const Context& values, const AnswerPlace& place,
                    Demand demand, text::Problems& problems);

// `check:` of the field and of its columns. What cannot be computed yet is no objection.
void check_checks(const Filling& filling, const Context& values, const AnswerPlace& place,
                  text::Problems& problems);

}  // namespace banli::forms
