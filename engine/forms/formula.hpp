// Expressions as files write them: conditions are FEEL by nature, other values are formulas where
// they begin with `=`, as in a spreadsheet.
#pragma once

#include "feel/expression.hpp"
#include "text/tree.hpp"

namespace banli::forms {

// An unquoted scalar that begins with `=`. In quotes it is a text, with a warning.
bool is_formula(const text::Tree& tree, text::Problems& problems);
// Empty, with Problems, where it does not parse.
feel::Expression read_formula(const text::Tree& tree, text::Problems& problems);  // behind its `=`
feel::Expression read_condition(const text::Tree& tree, text::Problems& problems);  // without `=`

}  // namespace banli::forms
