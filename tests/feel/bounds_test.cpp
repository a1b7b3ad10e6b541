// Whatever is written, reading ends, evaluation ends, and neither uses the stack up.
#include <doctest/doctest.h>

#include "feel/expression.hpp"
#include "feel/syntax.hpp"

namespace banli::tests {
namespace {

struct NoNames final : feel::Names {
  std::optional<Value> find(std::string_view) const override { return std::nullopt; }
};

text::Checked<feel::Expression> parsed(const std::string& expression) {
  return feel::parse(expression,
                     {.begin = 0, .end = static_cast<std::uint32_t>(expression.size())});
}

std::string repeated(std::string_view part, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += part;
  return out;
}

std::string code_of(const std::string& expression) {
  const auto result = parsed(expression);
  return result ? "" : result.error().front().code;
}

feel::Evaluated evaluated(const std::string& expression) {
  const auto result = parsed(expression);
  REQUIRE(result.has_value());
  return feel::evaluate(*result, NoNames());
}

}  // namespace

TEST_CASE("feel: depth is bounded") {
  for (const char* opening : {"(", "[", "-", "{a:", "f(", "not(", "if ", "1+(", "a[", "x in ("}) {
    CHECK(code_of(repeated(opening, 100'000)) != "");
  }
  CHECK(code_of("1" + repeated("+1", 100'000)) == "expression-too-deep");
  CHECK(code_of("a" + repeated(".b", 100'000)) == "expression-too-deep");
  CHECK(code_of(repeated("(", 150) + "1" + repeated(")", 150)) == "");
  CHECK(code_of("1" + repeated("+1", 150)) == "");
}

TEST_CASE("feel: steps are bounded") {
  CHECK(evaluated("for x in 1..1000000000 return x").too_long);
  CHECK(evaluated("some x in 1..1000, y in 1..1000 satisfies x + y < 0").too_long);
  CHECK_FALSE(evaluated("every x in 1..1000 satisfies x > 0").too_long);
  CHECK(evaluated("for x in 1..1000000000 return x").value.is_null());
}

TEST_CASE("feel: what grows by copying is bounded") {
  std::string lists = "{a0: [1, 1]";
  std::string texts = "{a0: \"" + repeated("x", 64) + "\"";
  for (int i = 1; i < 60; ++i) {
    const std::string last = "a" + std::to_string(i - 1);
    const std::string name = ", a" + std::to_string(i) + ": ";
    lists += name + "[" + last + ", " + last + "]";
    texts += name + last + " + " + last;
  }
  CHECK(evaluated(lists + "}").too_long);
  CHECK(evaluated(texts + "}").too_long);
}

TEST_CASE("feel: what calls itself is bounded") {
  CHECK(evaluated("{f: function(n) f(n + 1), x: f(1)}").too_long);
  CHECK(evaluated("{f: function(n) [f(n), f(n)], x: f(1)}").too_long);
  CHECK(evaluated("{f: function(g) g(g), x: f(f)}").too_long);
  CHECK(evaluated("{f: function(n) if n = 0 then 0 else 1 + f(n - 1), x: f(100)}.x").value ==
        Value::whole(100));
}

TEST_CASE("feel: what functions make is bounded") {
  const std::string long_text = "\"" + repeated("x", 60'000) + "\"";
  const std::string many = "for i in 1..5000 return \"\"";
  CHECK(evaluated("string join(" + many + ", " + long_text + ")").too_long);
  CHECK(evaluated("replace(" + long_text + ", \"x\", " + long_text + ")").too_long);
  CHECK(evaluated("distinct values(for i in 1..9000 return i)").too_long);
  CHECK(evaluated("sort(for i in 1..20000 return -i, function(a, b) a < b)").too_long);
  CHECK(evaluated("for i in 1..5000 return matches(\"a\", string(i))").too_long);
  CHECK_FALSE(evaluated("for i in 1..2000 return matches(string(i), \"1+\")").too_long);
}

TEST_CASE("feel: ranges of days are bounded") {
  CHECK(evaluated("for d in @\"0001-01-01\"..@\"99999-01-01\" return d").too_long);
  CHECK_FALSE(
      evaluated("every d in @\"2020-01-01\"..@\"2020-12-31\" satisfies d.year = 2020").too_long);
}

TEST_CASE("feel: every beginning of an expression is read or told") {
  const std::string expression =
      "for x in [1..3] return if x in (> 2, [1..2)) then {\"k\": f(x)[1].a ** -2} else @\"P1D\"";
  for (std::size_t size = 0; size < expression.size(); ++size) {
    const auto result = parsed(expression.substr(0, size));
    CHECK((result.has_value() || !result.error().empty()));
  }
}

TEST_CASE("feel: an empty text is told") {
  CHECK(code_of("") == "expression-ends-early");
  CHECK(code_of("  // nothing") == "expression-ends-early");
}

TEST_CASE("feel: a source that spells the text differently gets the whole span") {
  const auto result = feel::parse("1 + ", {.source = 3, .begin = 10, .end = 90});
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().front().span == text::Span{.source = 3, .begin = 10, .end = 90});
}

}  // namespace banli::tests
