// Reads one cell of a row: the test of an input, or the answer of an output. Cells of a choice or a
// tick are words without quotes; all others are FEEL. The ends of a test are fixed values, since
// only so the rows of a table can be compared with each other.
#pragma once

#include <vector>

#include "tables/grid.hpp"
#include "tables/table.hpp"

namespace banli::tables {

// What a cell holds where it is empty or wrong, with Problems, is Anything.
Test read_test(const GridCell& cell, const forms::Field& input, text::Problems& problems);
// A formula may read the inputs. `-` is null.
Answer read_answer(const GridCell& cell, const forms::Field& output,
                   const std::vector<forms::Field>& inputs, text::Problems& problems);

// Fields whose every value has its own word: the cells of a choice and of a tick.
bool has_words(const forms::Field& field);

// The values at which a test of FEEL may turn from true to false, in the order of writing.
std::vector<Value> fixed_values(const feel::Expression& tests);

}  // namespace banli::tables
