// The cells of a printed form: labels with their units, boxes to tick, values, room to write, and
// the lines on which people sign.
#pragma once

#include <string>

#include "picture/form_page.hpp"

namespace banli::picture {

// Needs the breadth of the page.
bool is_wide(const forms::Field& field, Language language);

// The label of a field or column with its unit.
std::string label_of(const PrintedForm& printed, const forms::Field& field);
std::string label_html(const PrintedForm& printed, const forms::Field& field, int span);
std::string cell_html(const PrintedForm& printed, const forms::Field& field, int span);
// What stands in a cell: the value, or boxes, or nothing.
std::string content_html(const PrintedForm& printed, const forms::Field& field, const Value& value);
// Below the form.
std::string signature_html(const PrintedForm& printed, const forms::Field& field);

}  // namespace banli::picture
