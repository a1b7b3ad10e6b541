// Each case is an expression. evaluate/: its value, then what was missing. cells/: a value, a line
// `in`, tests of a table's cell. check/ and chinese/: its type, or its problems as people see them.
#include <doctest/doctest.h>

#include "feel/values.hpp"
#include "tests/feel/office_names.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

std::string without_last_line_feed(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

text::Span whole(const std::string& text) {
  return {.source = 0, .begin = 0, .end = static_cast<std::uint32_t>(text.size())};
}

std::string rendered(const text::Problems& problems, const std::string& expression,
                     Language language) {
  text::Sources sources;
  sources.add("formula", expression);
  return text::render(problems, sources, language);
}

std::string shown(const feel::Evaluated& evaluated) {
  std::string out = feel::write(evaluated.value);
  for (const std::string& name : evaluated.missing) out += "\nmissing: " + name;
  if (evaluated.too_long) out += "\ntoo long";
  return out;
}

std::string evaluate_case(const Case& script_case) {
  const std::string expression = without_last_line_feed(script_case.input);
  const auto parsed = feel::parse(expression, whole(expression));
  if (!parsed) return rendered(parsed.error(), expression, Language::english);
  return shown(feel::evaluate(*parsed, OfficeNames()));
}

struct InputNames final : feel::Names {
  explicit InputNames(Value value) : input(std::move(value)) {}
  std::optional<Value> find(std::string_view name) const override {
    return name == "?" ? std::optional(input) : std::nullopt;
  }
  Value input;
};

std::string test_cell(const Case& script_case) {
  const std::size_t middle = script_case.input.find("\nin\n");
  REQUIRE(middle != std::string::npos);
  const std::string value = script_case.input.substr(0, middle);
  const std::string cell = without_last_line_feed(script_case.input.substr(middle + 4));
  const auto tests = feel::parse_unary_tests(cell, whole(cell));
  if (!tests) return rendered(tests.error(), cell, Language::english);
  const auto input = feel::parse(value, whole(value));
  REQUIRE(input.has_value());
  return shown(feel::evaluate(*tests, InputNames(feel::evaluate(*input, OfficeNames()).value)));
}

Handler checking(Language language) {
  return [language](const Case& script_case) {
    const std::string expression = without_last_line_feed(script_case.input);
    const auto parsed = feel::parse(expression, whole(expression));
    if (!parsed) return rendered(parsed.error(), expression, language);
    text::Problems problems;
    const feel::Type type = feel::check(*parsed, OfficeTypes(), problems);
    if (!problems.empty()) return rendered(problems, expression, language);
    return language == Language::chinese ? feel::chinese_text(type) : feel::text(type);
  };
}

}  // namespace

TEST_CASE("feel: expressions have their values") {
  run_scripts("feel/evaluate", [] { return evaluate_case; });
}

TEST_CASE("feel: cells test a value") {
  run_scripts("feel/cells", [] { return test_cell; });
}

TEST_CASE("feel: types and problems are told") {
  run_scripts("feel/check", [] { return checking(Language::english); });
}

TEST_CASE("feel: problems are told in Chinese") {
  run_scripts("feel/chinese", [] { return checking(Language::chinese); });
}

}  // namespace banli::tests
