// A table asked for row by row, column by column; an empty first column ends it. Fixed rows are
// asked for one after the other. What stands may be kept, gone on with, or written anew.
#pragma once

#include "cli/task/question.hpp"

namespace banli::cli {

// Written as the JSON that `--set` takes for a table.
Dialogue::Reply ask_rows(Session& session, Dialogue& dialogue, const views::FieldLine& line,
                         WrittenFields& written);

}  // namespace banli::cli
