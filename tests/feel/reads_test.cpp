#include <doctest/doctest.h>

#include "feel/expression.hpp"

namespace banli::tests {
namespace {

using Paths = std::vector<std::string>;

Paths reads(const std::string& expression) {
  const auto parsed =
      feel::parse(expression, {.begin = 0, .end = static_cast<std::uint32_t>(expression.size())});
  REQUIRE(parsed.has_value());
  return parsed->reads();
}

}  // namespace

TEST_CASE("feel: the names read from outside are told as paths") {
  CHECK(reads("record.amount > 5 and record.amount < limit") == Paths{"record.amount", "limit"});
  CHECK(reads("投诉.金额 + 1") == Paths{"投诉.金额"});
  CHECK(reads("1 + 2") == Paths{});
}

TEST_CASE("feel: names that the expression itself gives are not read from outside") {
  CHECK(reads("for r in record.rows return r.amount * rate") == Paths{"record.rows", "rate"});
  CHECK(reads("some x in list, y in x satisfies y = z") == Paths{"list", "z"});
  CHECK(reads("{a: b, c: a}.c") == Paths{"b"});
  CHECK(reads("rows[item.done]") == Paths{"rows"});
}

TEST_CASE("feel: an empty expression reads nothing") { CHECK(feel::Expression().reads().empty()); }

}  // namespace banli::tests
