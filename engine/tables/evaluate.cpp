#include "tables/evaluate.hpp"

#include <algorithm>
#include <utility>

#include "base/match.hpp"
#include "feel/values.hpp"
#include "tables/hit_policy.hpp"

namespace banli::tables {
namespace {

// The name `?`, which the tests of a cell are about.
class TestedNames final : public feel::Names {
 public:
  explicit TestedNames(const Value& input) : input_(input) {}
  std::optional<Value> find(std::string_view name) const override {
    return name == "?" ? std::optional(input_) : std::nullopt;
  }

 private:
  const Value& input_;
};

class InputNames final : public feel::Names {
 public:
  InputNames(const Table& table, std::span<const Value> inputs) : table_(table), inputs_(inputs) {}
  std::optional<Value> find(std::string_view name) const override {
    for (std::size_t place = 0; place < inputs_.size(); ++place) {
      if (table_.inputs[place].name == name) return inputs_[place];
    }
    return std::nullopt;
  }

 private:
  const Table& table_;
  std::span<const Value> inputs_;
};

// An expression may write the word of a choice in either language.
Value as_stored(const forms::Field& input, const Value& given) {
  const std::string* word = given.as<std::string>();
  if (word == nullptr) return given;
  const auto option = std::ranges::find(input.options, *word, &Bilingual::en);
  return option == input.options.end() ? given : Value(forms::stored_text(*option));
}

Context fields_of(const Table& table, const Value& answer) {
  Context fields;
  const bool is_alone = table.outputs.size() == 1;
  for (const forms::Field& output : table.outputs) {
    fields.emplace(output.name, is_alone ? answer : answer.member(output.name));
  }
  return fields;
}

bool is_hit(const Row& row, std::span<const Value> inputs) {
  for (std::size_t place = 0; place < inputs.size(); ++place) {
    if (!passes(row.tests[place], inputs[place])) return false;
  }
  return true;
}

}  // namespace

bool passes(const Test& test, const Value& input) {
  return match(
      test, [](const Anything&) { return true; },
      [&](const Words& words) {
        if (input.is_null()) return false;
        return (std::ranges::find(words.values, input) != words.values.end()) != words.negated;
      },
      [&](const feel::Expression& tests) {
        if (input.is_null()) return false;
        const Value holds = feel::evaluate(tests, TestedNames(input)).value;
        return holds.as<bool>() != nullptr && *holds.as<bool>();
      });
}

std::vector<std::size_t> hit_rows(const Table& table, std::span<const Value> inputs) {
  std::vector<std::size_t> hit;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (is_hit(table.rows[row], inputs)) hit.push_back(row);
  }
  return hit;
}

List answers_of(const Table& table, const Row* row, std::span<const Value> inputs) {
  List answers;
  for (std::size_t place = 0; place < table.outputs.size(); ++place) {
    if (row == nullptr) {
      answers.push_back(table.outputs[place].preset.value_or(Value()));
      continue;
    }
    answers.push_back(match(
        row->answers[place], [](const Value& value) { return value; },
        [&](const feel::Expression& formula) {
          return feel::evaluate(formula, InputNames(table, inputs)).value;
        }));
  }
  return answers;
}

Value evaluate(const Table& table, std::span<const Value> given) {
  std::vector<Value> inputs;
  for (std::size_t place = 0; place < given.size(); ++place) {
    inputs.push_back(as_stored(table.inputs[place], given[place]));
  }
  std::vector<List> answers;
  for (const std::size_t row : hit_rows(table, inputs)) {
    answers.push_back(answers_of(table, &table.rows[row], inputs));
  }
  return decided(table, std::move(answers));
}

Context as_record(const Table& table, const Value& answer) {
  Context record;
  if (const List* all = table.hit == Hit::all ? answer.as<List>() : nullptr) {
    List rows;
    for (const Value& row : *all) rows.push_back(fields_of(table, row));
    record.emplace("rows", std::move(rows));
    return record;
  }
  return fields_of(table, answer);
}

feel::Function function_of(std::shared_ptr<const Table> table) {
  feel::Function function;
  function.name = name_in_expressions(table->name);
  for (const forms::Field& input : table->inputs) {
    function.parameters.push_back(forms::type_of(input));
  }
  function.result = result_type(*table);
  function.call = [table = std::move(table)](const std::vector<Value>& inputs) {
    return evaluate(*table, inputs);
  };
  return function;
}

}  // namespace banli::tables
