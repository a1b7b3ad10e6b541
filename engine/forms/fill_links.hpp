// What an answer names, also in the rows of a table: a case that is there and that the field may
// point to, a person, a role, a unit. It is written as what it names is called.
#pragma once

#include "forms/answer.hpp"
#include "forms/fill.hpp"

namespace banli::forms {

void check_links(const AnswerPlace& place, Value& value, const Finders& find,
                 text::Problems& problems);

}  // namespace banli::forms
