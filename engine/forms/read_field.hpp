// Reads one field of a form, a column of a table, or a field of `data:`.
#pragma once

#include "forms/form.hpp"
#include "text/keys.hpp"

namespace banli::forms {

enum class FieldPlace { form, column, data };  // data: of a process, filled in by no form

// Nothing, with Problems, where it has no type that is built.
std::optional<Field> read_field(const text::Pair& pair, FieldPlace place,
                                text::Vocabulary vocabulary, text::Problems& problems);

// Checks over the fields of one map or form: names that stand twice.
void check_names(const std::vector<Field>& fields, text::Problems& problems);

}  // namespace banli::forms
