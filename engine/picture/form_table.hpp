// A table of a form on paper: its columns beside each other under one or two lines of heads
// (`受理·日期` and `受理·字号` share the head 受理), or, where there are too many for a page, its
// columns as rows. Empty rows are there to be written in.
#pragma once

#include <string>

#include "picture/form_page.hpp"

namespace banli::picture {

// Its columns stand as rows.
bool is_turned(const forms::Field& table);
std::string table_html(const PrintedForm& printed, const forms::Field& table);

}  // namespace banli::picture
