// What a table answers. Total, as FEEL is: where no row is hit it gives the outputs' defaults, else
// null, with `all` an empty list, with `count` zero.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "tables/table.hpp"

namespace banli::tables {

bool passes(const Test& test, const Value& input);
// The rows that are hit, before the hit policy is asked; from 0.
std::vector<std::size_t> hit_rows(const Table& table, std::span<const Value> inputs);
// The outputs of one row, or their defaults where there is no row.
List answers_of(const Table& table, const Row* row, std::span<const Value> inputs);

Value evaluate(const Table& table, std::span<const Value> inputs);
// The same answer as the fields of `result_form`.
Context as_record(const Table& table, const Value& answer);

// The table as a function that expressions may call.
feel::Function function_of(std::shared_ptr<const Table> table);

}  // namespace banli::tables
