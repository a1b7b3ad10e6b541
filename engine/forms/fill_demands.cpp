#include "forms/fill_demands.hpp"

#include <algorithm>

#include "forms/answer_file.hpp"
#include "forms/fill_names.hpp"

namespace banli::forms {
namespace {

template <class Kind>
std::optional<std::strong_ordering> order_of(const Value& a, const Value& b) {
  const Kind* left = a.as<Kind>();
  const Kind* right = b.as<Kind>();
  if (left == nullptr || right == nullptr) return std::nullopt;
  return *left < *right   ? std::strong_ordering::less
         : *right < *left ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

std::strong_ordering compare(const Value& a, const Value& b) {
  for (const auto& order : {order_of<Decimal>(a, b), order_of<Date>(a, b),
                            order_of<TimeOfDay>(a, b), order_of<DateTime>(a, b)}) {
    if (order) return *order;
  }
  return std::strong_ordering::equal;
}

const Value& value_of(const Context& values, std::string_view name) {
  static const Value none;
  const auto found = values.find(name);
  return found == values.end() ? none : found->second;
}

// Calls `visit(place, cell, row)` for each cell of a table.
template <class Visit>
void each_cell(const AnswerPlace& place, const Value& value, const Visit& visit) {
  const List* rows = value.as<List>();
  if (rows == nullptr) return;
  for (std::size_t at = 0; at < rows->size(); ++at) {
    const Context* row = (*rows)[at].as<Context>();
    if (row == nullptr) continue;
    for (const Field& column : place.field.columns) {
      const std::string path = place.path + "[" + std::to_string(at + 1) + "]." + column.name;
      visit(AnswerPlace{column, path, place.span}, value_of(*row, column.name), *row);
    }
  }
}

// Fixed rows are there from the beginning: what counts is what stands beside their heads.
bool is_filled(const Field& field, const Value& value) {
  const List* rows = value.as<List>();
  if (field.type != FieldType::table || rows == nullptr) return !value.is_null();
  const std::string_view head = field.rows.empty() ? std::string_view() : field.columns[0].name;
  return std::ranges::any_of(*rows, [&](const Value& row) {
    const Context* cells = row.as<Context>();
    return cells != nullptr && std::ranges::any_of(*cells, [&](const auto& cell) {
             return cell.first != head && !cell.second.is_null();
           });
  });
}

bool is_true(const Value& value) { return value.as<bool>() != nullptr && *value.as<bool>(); }
bool is_false(const Value& value) { return value.as<bool>() != nullptr && !*value.as<bool>(); }

bool is_demanded(const Filling& filling, const Context& values, const Field& field,
                 const Context* row) {
  if (field.must) return true;
  return !field.must_when.empty() && is_true(evaluate(field.must_when, filling, values, row));
}

// A limit that is Null is none.
void check_between(const AnswerPlace& place, const Value& value, const Value& min, const Value& max,
                   text::Problems& problems) {
  if (!min.is_null() && compare(value, min) < 0) {
    problems.push_back(
        problem_at(place, "answer-too-small", {{"given", shown(value)}, {"min", shown(min)}}));
  }
  if (!max.is_null() && compare(value, max) > 0) {
    problems.push_back(
        problem_at(place, "answer-too-large", {{"given", shown(value)}, {"max", shown(max)}}));
  }
}

// A limit that cannot be computed yet, or is of another kind, is none.
void check_computed_limits(const Filling& filling, const Context& values, const AnswerPlace& place,
                           const Value& value, const Context* row, text::Problems& problems) {
  const auto limit_of = [&](const feel::Expression& formula) {
    if (formula.empty()) return Value();
    text::Problems unread;
    return read_value(place, evaluate(formula, filling, values, row), unread);
  };
  check_between(place, value, limit_of(place.field.min_formula), limit_of(place.field.max_formula),
                problems);
}

void check_one(const Filling& filling, const Context& values, const AnswerPlace& place,
               const Value& value, const Context* row, text::Problems& problems) {
  const Field& field = place.field;
  if (value.is_null()) return;
  check_computed_limits(filling, values, place, value, row, problems);
  if (field.check.empty()) return;
  if (!is_false(evaluate(field.check, filling, values, row))) return;
  if (field.message.empty()) {
    problems.push_back(problem_at(place, "check-failed", {{"check", field.check.text()}}));
    return;
  }
  problems.push_back(problem_at(place, "check-failed-saying",
                                {{"said-zh", field.message.in(Language::chinese)},
                                 {"said-en", field.message.in(Language::english)}}));
}

}  // namespace

void check_limits(const AnswerPlace& place, const Value& value, text::Problems& problems) {
  const Field& field = place.field;
  if (field.type == FieldType::table) {
    each_cell(place, value, [&](const AnswerPlace& cell, const Value& at, const Context&) {
      check_limits(cell, at, problems);
    });
    return;
  }
  if (value.is_null()) return;
  if (field.type == FieldType::file) return check_file(place, value, problems);
  check_between(place, value, field.min.value_or(Value()), field.max.value_or(Value()), problems);
}

void check_presence(const Filling& filling, const Context& values, const AnswerPlace& place,
                    Demand demand, text::Problems& problems) {
  const Field& field = place.field;
  const Value& value = value_of(values, field.name);
  const bool demanded = demand == Demand::step || is_demanded(filling, values, field, nullptr);
  if (demanded && !is_filled(field, value)) problems.push_back(problem_at(place, "field-missing"));
  if (field.type != FieldType::table) return;
  const std::size_t rows = value.as<List>() == nullptr ? 0 : value.as<List>()->size();
  const bool begun = demanded || rows > 0;
  if (begun && rows < static_cast<std::size_t>(field.at_least)) {
    problems.push_back(
        problem_at(place, "rows-missing",
                   {{"rows", std::to_string(rows)}, {"at-least", std::to_string(field.at_least)}}));
  }
  each_cell(place, value, [&](const AnswerPlace& cell, const Value& at, const Context& row) {
    if (at.is_null() && is_demanded(filling, values, cell.field, &row)) {
      problems.push_back(problem_at(cell, "field-missing"));
    }
  });
}

void check_checks(const Filling& filling, const Context& values, const AnswerPlace& place,
                  text::Problems& problems) {
  const Value& value = value_of(values, place.field.name);
  check_one(filling, values, place, value, nullptr, problems);
  each_cell(place, value, [&](const AnswerPlace& cell, const Value& at, const Context& row) {
    check_one(filling, values, cell, at, &row, problems);
  });
}

}  // namespace banli::forms
