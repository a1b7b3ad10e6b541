#include <doctest/doctest.h>

#include "base/decimal.hpp"

namespace banli::tests {
namespace {

Decimal number(const char* text) {
  const auto read = Decimal::from_text(text);
  REQUIRE_MESSAGE(read.has_value(), text);
  return *read;
}

}  // namespace

TEST_CASE("decimal: digits stay as entered") {
  for (const char* text :
       {"0", "12.30", "0.00", "-7.10", "1000", "0.0000001", "9999999999999999999999999999999999"}) {
    CHECK(number(text).text() == text);
  }
  CHECK(number("12.30") == number("12.3"));
  CHECK(number("12.30").normal_text() == "12.3");
  CHECK(number("1200").normal_text() == "1200");
  CHECK(number("12.30").scale() == 2);
}

TEST_CASE("decimal: other spellings of a number") {
  CHECK(number("007").text() == "7");
  CHECK(number("+.5").text() == "0.5");
  CHECK(number("1.5E3").text() == "1500");
  CHECK(number("1E+34").text() == "1E+34");
  CHECK(number("-0.0").text() == "0.0");
}

TEST_CASE("decimal: what is no number is not read") {
  for (const char* text :
       {"", "-", ".", "1.", "1,5", "1 2", "NaN", "Infinity", "0x1", "1e", "１", "1e99999", "--1"}) {
    CHECK_MESSAGE(!Decimal::from_text(text), text);
  }
}

TEST_CASE("decimal: arithmetic is exact, or to 34 digits") {
  CHECK(add(number("0.1"), number("0.2"))->text() == "0.3");
  CHECK(subtract(number("1.10"), number("1.1"))->text() == "0.00");
  CHECK(multiply(number("1.1"), number("1.1"))->text() == "1.21");
  CHECK(divide(number("1"), number("3"))->text() == "0.3333333333333333333333333333333333");
  CHECK(power(number("1.05"), number("2"))->text() == "1.1025");
  CHECK(power(number("2"), number("-2"))->text() == "0.25");
  CHECK(modulo(number("-12"), number("5"))->text() == "3");
}

TEST_CASE("decimal: what is no number has no result") {
  CHECK_FALSE(divide(number("1"), number("0")));
  CHECK_FALSE(modulo(number("1"), number("0")));
  CHECK_FALSE(power(number("0"), number("-1")));
  CHECK_FALSE(power(number("-2"), number("0.5")));
  CHECK_FALSE(multiply(number("1e6000"), number("1e6000")));
}

TEST_CASE("decimal: rounding") {
  CHECK(number("2.5").rounded(0, Rounding::half_even)->text() == "2");
  CHECK(number("2.5").rounded(0, Rounding::half_up)->text() == "3");
  CHECK(number("-2.1").rounded(0, Rounding::floor)->text() == "-3");
  CHECK(number("-2.1").rounded(0, Rounding::ceiling)->text() == "-2");
  CHECK(number("-2.1").rounded(0, Rounding::away_from_zero)->text() == "-3");
  CHECK(number("-2.9").rounded(0, Rounding::towards_zero)->text() == "-2");
  CHECK(number("1234").rounded(-2, Rounding::half_even)->text() == "1200");
  CHECK(number("7").rounded(2, Rounding::half_even)->text() == "7.00");
  CHECK_FALSE(number("9999999999999999999999999999999999").rounded(2, Rounding::floor));
}

TEST_CASE("decimal: integers") {
  CHECK(Decimal(-42).text() == "-42");
  CHECK(number("5.00").is_integer());
  CHECK(number("5.00").to_integer() == 5);
  CHECK_FALSE(number("5.5").to_integer());
  CHECK_FALSE(number("1e30").to_integer());
  CHECK(Decimal(INT64_MIN).to_integer() == INT64_MIN);
}

TEST_CASE("decimal: order") {
  CHECK(number("-1") < number("0.5"));
  CHECK(number("2.0") == number("2"));
  CHECK(number("1e3") > number("999.99"));
}

}  // namespace banli::tests
