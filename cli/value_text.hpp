// Values as people read them: options in their language, ticks as yes and no, tables as rows.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "forms/form.hpp"

namespace banli::cli {

// On one line. `field` may be none: then the value stands as it is written.
std::string value_text(Session& session, const Value& value, const forms::Field* field);
// The rows of a table field, each on one line: `label: value; label: value`.
std::vector<std::string> table_rows(Session& session, const Value& value,
                                    const forms::Field& field);

}  // namespace banli::cli
