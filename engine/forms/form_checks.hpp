// What can be wrong with a form as a whole: names, formulas that need each other, types.
#pragma once

#include "forms/form.hpp"

namespace banli::forms {

void check_form(const Form& form, text::Problems& problems);

}  // namespace banli::forms
