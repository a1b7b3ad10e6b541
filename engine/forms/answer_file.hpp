// Answers to fields of the type `file`: what may stand in one, and whether its content is there.
#pragma once

#include "forms/answer.hpp"
#include "forms/file.hpp"

namespace banli::forms {

// A file's own value; a text names none, since where it is looked for is for the caller to say.
Value read_file(const AnswerPlace& place, const Value& given, text::Problems& problems);

// Its type and its size.
void check_file(const AnswerPlace& place, const Value& value, text::Problems& problems);

// Nobody names a content by its digest that he did not bring: what is given came along, or stands
// in the field already. Also for each row of a table.
void check_brought(const AnswerPlace& place, const Value& value, const Value& standing,
                   const std::vector<Content>& brought, text::Problems& problems);

}  // namespace banli::forms
