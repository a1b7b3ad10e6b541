// Whatever tokens stand behind one another: reading, checking and evaluating end, within the bounds
// and without a crash. The cases are the same each time.
#include <doctest/doctest.h>

#include <array>
#include <random>

#include "feel/alone.hpp"
#include "feel/functions/functions.hpp"
#include "feel/values.hpp"
#include "feel/vocabulary.hpp"
#include "tests/feel/world_names.hpp"

namespace banli::tests {
namespace {

constexpr std::array<std::string_view, 72> pieces{"1",
                                                  "0",
                                                  "-3",
                                                  "2.5",
                                                  "1e30",
                                                  "\"a\"",
                                                  "\"(a\"",
                                                  "true",
                                                  "null",
                                                  "a",
                                                  "rows",
                                                  "金额",
                                                  "item",
                                                  "first name",
                                                  "x",
                                                  "?",
                                                  "+",
                                                  "-",
                                                  "*",
                                                  "/",
                                                  "**",
                                                  "=",
                                                  "!=",
                                                  "<",
                                                  "<=",
                                                  ">",
                                                  ">=",
                                                  "and",
                                                  "or",
                                                  "(",
                                                  ")",
                                                  "(",
                                                  ")",
                                                  "[",
                                                  "]",
                                                  "{",
                                                  "}",
                                                  ",",
                                                  ":",
                                                  ".",
                                                  "..",
                                                  "if",
                                                  "then",
                                                  "else",
                                                  "for",
                                                  "in",
                                                  "return",
                                                  "some",
                                                  "every",
                                                  "satisfies",
                                                  "between",
                                                  "instance",
                                                  "of",
                                                  "number",
                                                  "list",
                                                  "function",
                                                  "x in",
                                                  "1..3",
                                                  "[1..3]",
                                                  "@\"2021-01-01\"",
                                                  "@\"P1D\"",
                                                  "@\"10:00:00Z\"",
                                                  ".year",
                                                  "x: 1",
                                                  "{a: 1}",
                                                  "[1, 2]",
                                                  "function(x) x",
                                                  "partial",
                                                  "//",
                                                  "/*",
                                                  "\\",
                                                  "１"};

class Soup {
 public:
  explicit Soup(unsigned seed) : random_(seed), names_(feel::built_in_names()) {}

  std::string tokens() {
    std::string out;
    for (std::size_t i = 1 + below(14); i > 0; --i) out += piece() + " ";
    return out;
  }

  // Closed and nested as an expression is, so that evaluation is reached.
  std::string expression(int depth) {
    if (depth == 0) return leaf();
    const auto inner = [&] { return expression(depth - 1); };
    switch (below(12)) {
      case 0:
        return "(" + inner() + " " + binary() + " " + inner() + ")";
      case 1:
        return "[" + inner() + ", " + inner() + "]";
      case 2:
        return "{k: " + inner() + ", m: k}.m";
      case 3:
        return "(if " + inner() + " then " + inner() + " else " + inner() + ")";
      case 4:
        return "(for x in " + inner() + " return " + inner() + ")";
      case 5:
        return "(some x in " + inner() + " satisfies " + inner() + ")";
      case 6:
        return inner() + "[" + inner() + "]";
      case 7:
        return "(" + inner() + " in (" + inner() + "))";
      case 8:
        return "(" + inner() + " between " + inner() + " and " + inner() + ")";
      case 9:
        return "(function(x) " + inner() + ")(" + inner() + ")";
      default:
        return call(depth);
    }
  }

 private:
  std::size_t below(std::size_t end) { return random_() % end; }
  std::string piece() {
    const std::size_t index = below(pieces.size() + 8);
    return std::string(index < pieces.size() ? pieces[index] : names_[below(names_.size())]);
  }
  std::string leaf() {
    constexpr std::array<std::string_view, 16> leaves{"1",
                                                      "-7.25",
                                                      "1e6000",
                                                      "\"中a\"",
                                                      "\"(\"",
                                                      "null",
                                                      "true",
                                                      "a",
                                                      "rows",
                                                      "@\"2021-01-31\"",
                                                      "@\"10:00:00@Europe/Paris\"",
                                                      "@\"P1M\"",
                                                      "@\"-PT1.000000001S\"",
                                                      "[1..3)",
                                                      "@\"999999999-12-31T23:59:59Z\"",
                                                      "abs"};
    return std::string(leaves[below(leaves.size())]);
  }
  std::string binary() {
    constexpr std::array<std::string_view, 13> operators{
        "+", "-", "*", "/", "**", "=", "!=", "<", ">", "<=", ">=", "and", "or"};
    return std::string(operators[below(operators.size())]);
  }
  std::string call(int depth) {
    std::string out = std::string(names_[below(names_.size())]) + "(";
    for (std::size_t i = 1 + below(4); i > 0; --i) {
      out += expression(depth - 1) + (i > 1 ? ", " : "");
    }
    return out + ")";
  }

  std::minstd_rand random_;
  std::vector<std::string_view> names_;
};

void end_with(const std::string& expression) {
  INFO(expression);
  const auto value = feel::evaluate_alone(
      expression, {.begin = 0, .end = static_cast<std::uint32_t>(expression.size())},
      world_context(), WorldNames());
  if (value)
    CHECK_FALSE(feel::write(*value).empty());
  else
    CHECK_FALSE(value.error().empty());
}

}  // namespace

TEST_CASE("feel: soup of tokens is read or told") {
  Soup soup(1);
  for (int i = 0; i < 20'000; ++i) end_with(soup.tokens());
}

TEST_CASE("feel: soup of expressions is computed") {
  Soup soup(2);
  int computed = 0;
  for (int i = 0; i < 10'000; ++i) {
    const std::string expression = soup.expression(1 + i % 4);
    end_with(expression);
    computed += feel::parse_freely(expression, {}, {}).has_value() ? 1 : 0;
  }
  CHECK(computed > 9'000);
}

}  // namespace banli::tests
