#include "tables/hit_policy.hpp"

#include <algorithm>
#include <utility>

#include "feel/values.hpp"
#include "tables/evaluate.hpp"

namespace banli::tables {
namespace {

Value as_one(const Table& table, List answers) {
  if (answers.size() == 1) return std::move(answers.front());
  Context record;
  for (std::size_t place = 0; place < answers.size(); ++place) {
    record.emplace(table.outputs[place].name, std::move(answers[place]));
  }
  return record;
}

// Where a word stands among the options of its field; other values are themselves.
Value ranked(const forms::Field& field, const Value& value) {
  if (field.options.empty() || value.as<std::string>() == nullptr) return value;
  const auto option =
      std::ranges::find(field.options, *value.as<std::string>(), forms::stored_text);
  return Value::whole(option - field.options.begin());
}

bool is_less(const Table& table, const List& a, const List& b) {
  for (std::size_t place = 0; place < a.size(); ++place) {
    const forms::Field& output = table.outputs[place];
    const auto order = feel::compare(ranked(output, a[place]), ranked(output, b[place]));
    if (order && *order != std::strong_ordering::equal) return *order < 0;
  }
  return false;
}

List sums(const std::vector<List>& rows) {
  List sums = rows.front();
  for (std::size_t row = 1; row < rows.size(); ++row) {
    for (std::size_t place = 0; place < sums.size(); ++place) {
      sums[place] = feel::compute(feel::Operator::add, sums[place], rows[row][place]);
    }
  }
  return sums;
}

Value listed(const Table& table, std::vector<List> answers) {
  List all;
  for (List& row : answers) all.push_back(as_one(table, std::move(row)));
  return all;
}

bool has_defaults(const Table& table) {
  return std::ranges::any_of(table.outputs,
                             [](const forms::Field& output) { return output.preset.has_value(); });
}

Value without_a_row(const Table& table) {
  if (has_defaults(table)) {
    Value one = as_one(table, answers_of(table, nullptr, {}));
    return table.hit == Hit::all ? Value(List{std::move(one)}) : one;
  }
  if (table.hit == Hit::all) return List{};
  return table.hit == Hit::count ? Value::whole(0) : Value();
}

// `any` promises that all rows that are hit agree; what breaks the promise answers nothing.
Value agreed(const Table& table, std::vector<List> answers) {
  const bool agree =
      std::ranges::all_of(answers, [&](const List& row) { return row == answers.front(); });
  return agree ? as_one(table, std::move(answers.front())) : Value();
}

}  // namespace

Value decided(const Table& table, std::vector<List> answers) {
  if (answers.empty()) return without_a_row(table);
  const auto less = [&](const List& a, const List& b) { return is_less(table, a, b); };
  switch (table.hit) {
    case Hit::one:
      return answers.size() == 1 ? as_one(table, std::move(answers.front())) : Value();
    case Hit::any:
      return agreed(table, std::move(answers));
    case Hit::first:
      return as_one(table, std::move(answers.front()));
    case Hit::all:
      return listed(table, std::move(answers));
    case Hit::sum:
      return as_one(table, sums(answers));
    case Hit::count:
      return Value::whole(static_cast<std::int64_t>(answers.size()));
    case Hit::min:
      return as_one(table, *std::ranges::min_element(answers, less));
    case Hit::max:
      return as_one(table, *std::ranges::max_element(answers, less));
  }
  return {};
}

}  // namespace banli::tables
