// What can be wrong with a form as a whole: names, formulas that need each other, types.
#pragma once

#include "forms/form.hpp"

namespace banli::forms {

void check_form(const Form& form, text::Problems& problems);

// Names and types of its formulas, and what they give, with the names of the host behind its own.
void check_formulas(const Form& form, const feel::Types& host, text::Problems& problems);

}  // namespace banli::forms
