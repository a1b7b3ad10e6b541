// The links in an answer, also in the rows of a table: each names a case that is there and that the
// field may point to, and is written as that case is.
#pragma once

#include "forms/answer.hpp"
#include "forms/fill.hpp"

namespace banli::forms {

void check_links(const AnswerPlace& place, Value& value, const CaseFinder& find_case,
                 text::Problems& problems);

}  // namespace banli::forms
