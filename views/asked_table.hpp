// A decision table as it is shown, and what it answers to some inputs: the rows that are hit and
// what the table makes of them.
#pragma once

#include <string>
#include <vector>

#include "tables/table.hpp"
#include "text/json.hpp"

namespace banli::views {

struct AskedTable {
  std::vector<Value> inputs;     // in the order of the table's
  std::vector<std::size_t> hit;  // rows, from 1
  Value answer;
};
AskedTable ask(const tables::Table& table, std::vector<Value> inputs);

text::Json to_json(const tables::Table& table);
text::Json to_json(const tables::Table& table, const AskedTable& asked);

// A cell as an office reads it: words, the text of a test, `-`.
std::string text_of(const tables::Test& test);
std::string text_of(const tables::Answer& answer);

}  // namespace banli::views
