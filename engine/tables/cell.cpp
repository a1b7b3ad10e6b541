#include "tables/cell.hpp"

#include <algorithm>
#include <utility>

#include "base/match.hpp"
#include "feel/functions/functions.hpp"
#include "feel/syntax.hpp"
#include "forms/answer.hpp"
#include "forms/fill.hpp"

namespace banli::tables {
namespace {

using text::Problems;

// Names and functions of a cell: the inputs, or `?` alone; no function of a host.
class CellTypes final : public feel::Types {
 public:
  CellTypes() = default;
  explicit CellTypes(const std::vector<forms::Field>& inputs) : inputs_(&inputs) {}
  explicit CellTypes(const forms::Field& tested) : tested_(&tested) {}

  std::optional<feel::Type> find(std::string_view name) const override {
    if (tested_ != nullptr && name == "?") return forms::type_of(*tested_);
    if (inputs_ == nullptr) return std::nullopt;
    const auto input = std::ranges::find(*inputs_, name, &forms::Field::name);
    return input == inputs_->end() ? std::nullopt : std::optional(forms::type_of(*input));
  }
  const feel::Function* find_function(std::string_view) const override { return nullptr; }

 private:
  const std::vector<forms::Field>* inputs_ = nullptr;
  const forms::Field* tested_ = nullptr;
};

struct NoNames final : feel::Names {
  std::optional<Value> find(std::string_view) const override { return std::nullopt; }
};

void append(Problems& problems, Problems found) {
  std::ranges::move(found, std::back_inserter(problems));
}

void tell_empty(const GridCell& cell, const forms::Field& field, Problems& problems) {
  problems.push_back(text::error_at(cell.span, "table-cell-empty", {{"field", field.name}}));
}

// Words between commas; a comma inside quotes is part of its word.
std::vector<GridCell> words_of(GridCell list) {
  std::vector<GridCell> words;
  for (bool more = true; more;) {
    std::size_t comma = 0;
    for (bool quoted = false; comma < list.text.size(); ++comma) {
      if (list.text[comma] == '"') quoted = !quoted;
      if (list.text[comma] == ',' && !quoted) break;
    }
    more = comma < list.text.size();
    const std::string_view word = forms::trimmed(list.text.substr(0, comma));
    const auto begin = list.span.begin + static_cast<std::uint32_t>(
                                             word.empty() ? 0 : word.data() - list.text.data());
    const auto end = begin + static_cast<std::uint32_t>(word.size());
    words.push_back({word, {list.span.source, begin, end}});
    if (more) {
      list.text.remove_prefix(comma + 1);
      list.span.begin += static_cast<std::uint32_t>(comma + 1);
    }
  }
  return words;
}

std::optional<Value> read_word(const GridCell& cell, const forms::Field& field,
                               Problems& problems) {
  std::string_view word = cell.text;
  if (word.size() > 1 && word.starts_with('"') && word.ends_with('"')) {
    word = word.substr(1, word.size() - 2);
  }
  auto value = forms::read_answer(field, word, cell.span);
  if (!value) {
    problems.push_back(std::move(value.error()));
  } else if (value->is_null()) {
    tell_empty(cell, field, problems);
  } else {
    return std::move(*value);
  }
  return std::nullopt;
}

Test read_words(GridCell cell, const forms::Field& input, Problems& problems) {
  Words words;
  if (cell.text.starts_with("not(") && cell.text.ends_with(')')) {
    words.negated = true;
    cell.text = cell.text.substr(4, cell.text.size() - 5);
    cell.span.begin += 4;
    cell.span.end -= 1;
  }
  for (const GridCell& word : words_of(cell)) {
    if (auto value = read_word(word, input, problems)) words.values.push_back(std::move(*value));
  }
  return words;
}

// The tests of a cell, which may stand in `not(…)`.
const feel::In* tests_in(const feel::Syntax& syntax) {
  if (const auto* in = feel::as<feel::In>(syntax)) return in;
  const auto* negated = feel::as<feel::Call>(syntax);
  const bool is_not =
      negated != nullptr && negated->function == "not" && negated->arguments.size() == 1;
  return is_not ? feel::as<feel::In>(*negated->arguments.front()) : nullptr;
}

std::vector<const feel::Syntax*> ends_of(const feel::Syntax& test) {
  if (const auto* range = feel::as<feel::Range>(test)) return {range->low.get(), range->high.get()};
  if (const auto* comparison = feel::as<feel::UnaryComparison>(test)) {
    return {comparison->operand.get()};
  }
  return {&test};
}

std::vector<const feel::Syntax*> all_ends(const feel::Expression& tests) {
  std::vector<const feel::Syntax*> ends;
  const feel::In* in = tests_in(tests.syntax());
  if (in == nullptr) return {&tests.syntax()};
  for (const feel::Child& test : in->tests) {
    std::ranges::copy(ends_of(*test), std::back_inserter(ends));
  }
  return ends;
}

// The value of a part of an expression that reads nothing; null where it reads something.
Value fixed_value(const feel::Syntax& syntax) {
  const std::shared_ptr<const feel::Syntax> kept(std::shared_ptr<const void>(), &syntax);
  const feel::Evaluated evaluated = feel::evaluate({"", syntax.span, kept}, NoNames());
  return evaluated.missing.empty() ? evaluated.value : Value();
}

bool is_comparing(const feel::Syntax& test) {
  return feel::as<feel::Range>(test) != nullptr || feel::as<feel::UnaryComparison>(test) != nullptr;
}

// Texts have no order that people would know, so they are only equal or not.
void check_text_tests(const feel::Expression& tests, Problems& problems) {
  const feel::In* in = tests_in(tests.syntax());
  if (in == nullptr) return;
  for (const feel::Child& test : in->tests) {
    if (is_comparing(*test)) problems.push_back(text::error_at(test->span, "table-text-compared"));
  }
}

void check_ends(const feel::Expression& tests, const forms::Field& input, Problems& problems) {
  const feel::Type::Kind wanted = forms::type_of(input).kind;
  for (const feel::Syntax* end : all_ends(tests)) {
    const Value value = fixed_value(*end);
    const List one{value};
    const List& values = value.as<List>() != nullptr ? *value.as<List>() : one;
    const bool fits = std::ranges::all_of(
        values, [&](const Value& each) { return feel::kind_of(each) == wanted; });
    if (fits && !values.empty()) continue;
    problems.push_back(text::error_at(end->span, "table-cell-not-fixed", {{"field", input.name}}));
  }
}

// Today and whatever else a host would know are no matter of the inputs alone.
void check_calls(const feel::Syntax& syntax, Problems& problems) {
  const auto* call = feel::as<feel::Call>(syntax);
  if (call != nullptr && (call->function == "today" || call->function == "now")) {
    problems.push_back(
        text::error_at(call->function_span, "table-asks-the-time", {{"name", call->function}}));
  }
  feel::for_each_child(syntax, [&](const feel::Syntax& child) { check_calls(child, problems); });
}

// Checked once more as the answer to its field: an integer, within its limits.
Answer fixed_answer(const Value& value, const GridCell& cell, const forms::Field& output,
                    Problems& problems) {
  if (value.is_null()) return Value();
  auto answer = forms::read_answer(output, value, cell.span);
  if (answer) return std::move(*answer);
  problems.push_back(std::move(answer.error()));
  return Value();
}

void check_answer_type(const feel::Type& found, const GridCell& cell, const forms::Field& output,
                       Problems& problems) {
  const feel::Type wanted = forms::type_of(output);
  if (feel::is_compatible(wanted, found)) return;
  problems.push_back(text::error_at(cell.span, "table-answer-of-other-type",
                                    {{"field", output.name},
                                     {"found", feel::text(found)},
                                     {"found_zh", feel::chinese_text(found)},
                                     {"wanted", feel::text(wanted)},
                                     {"wanted_zh", feel::chinese_text(wanted)}}));
}

}  // namespace

bool has_words(const forms::Field& field) {
  return field.type == forms::FieldType::choice || field.type == forms::FieldType::tick;
}

Test read_test(const GridCell& cell, const forms::Field& input, Problems& problems) {
  if (cell.text == "-") return Anything{};
  if (cell.text.empty()) return tell_empty(cell, input, problems), Anything{};
  if (has_words(input)) return read_words(cell, input, problems);
  auto tests = feel::parse_unary_tests(cell.text, cell.span);
  if (!tests) return append(problems, std::move(tests.error())), Anything{};
  Problems found;
  feel::check(*tests, CellTypes(input), found);
  check_calls(tests->syntax(), found);
  if (found.empty()) check_ends(*tests, input, found);
  if (forms::type_of(input).is(feel::Type::Kind::string)) check_text_tests(*tests, found);
  const bool is_sound = found.empty();
  append(problems, std::move(found));
  return is_sound ? Test(std::move(*tests)) : Test(Anything{});
}

Answer read_answer(const GridCell& cell, const forms::Field& output,
                   const std::vector<forms::Field>& inputs, Problems& problems) {
  if (cell.text == "-") return Value();
  if (cell.text.empty()) return tell_empty(cell, output, problems), Value();
  if (has_words(output)) return read_word(cell, output, problems).value_or(Value());
  auto formula = feel::parse(cell.text, cell.span);
  if (!formula) return append(problems, std::move(formula.error())), Value();
  Problems found;
  const feel::Type type = feel::check(*formula, CellTypes(inputs), found);
  check_calls(formula->syntax(), found);
  if (found.empty()) check_answer_type(type, cell, output, found);
  const bool is_sound = found.empty();
  append(problems, std::move(found));
  if (!is_sound) return Value();
  if (!formula->reads().empty()) return std::move(*formula);
  return fixed_answer(feel::evaluate(*formula, NoNames()).value, cell, output, problems);
}

std::vector<Value> fixed_values(const feel::Expression& tests) {
  std::vector<Value> values;
  for (const feel::Syntax* end : all_ends(tests)) {
    const Value value = fixed_value(*end);
    if (const List* list = value.as<List>()) {
      std::ranges::copy(*list, std::back_inserter(values));
    } else {
      values.push_back(value);
    }
  }
  return values;
}

}  // namespace banli::tables
