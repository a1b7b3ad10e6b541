// A decision table as a file says it: inputs and outputs are fields as forms have them, each row a
// test of every input and what it answers. Which rows answer is said by its hit policy. A table is
// a pure function of its inputs; what is null meets no test but `-`.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/bilingual.hpp"
#include "base/value.hpp"
#include "feel/expression.hpp"
#include "forms/form.hpp"
#include "text/tree.hpp"

namespace banli::tables {

enum class Hit { one, first, any, all, sum, count, min, max };

struct Anything {};  // `-`
struct Words {       // of a choice or a tick
  List values;
  bool negated = false;
};
using Test = std::variant<Anything, Words, feel::Expression>;  // an expression is about `?`
using Answer = std::variant<Value, feel::Expression>;          // an expression sees the inputs

struct Row {
  std::vector<Test> tests;      // in the order of the inputs
  std::vector<Answer> answers;  // in the order of the outputs
  text::Span span;
};

struct Table {
  std::string name;
  Bilingual title;
  Bilingual source;
  std::vector<forms::Field> inputs;
  std::vector<forms::Field> outputs;
  Hit hit = Hit::one;
  std::vector<Row> rows;
  text::Span span;       // of the name
  text::Span head_span;  // of the row that names the columns
};

// The type of what the table gives: of its one output, of a record of several, of a list of these.
feel::Type result_type(const Table& table);
// What a step keeps of it, as the form of a record: the outputs, with `all` a table `rows` of them.
forms::Form result_form(const Table& table);

// A name as an expression writes it, where a hyphen is a minus.
std::string name_in_expressions(std::string_view name);

}  // namespace banli::tables
