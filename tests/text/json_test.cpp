#include <doctest/doctest.h>

#include <string>

#include "base/check.hpp"
#include "text/json.hpp"

namespace banli::tests {
namespace {

std::string tagged_text(const Value& value) {
  std::string out;
  text::append_value(out, value);
  return out;
}

Value number(std::string_view digits) { return Value(*Decimal::from_text(digits)); }

Value sample() {
  return Value(Context{{"金额", number("12.30")},
                       {"late", Value(true)},
                       {"date", Value(*date_from_text("2026-11-22"))},
                       {"time", Value(*time_from_text("09:30"))},
                       {"at", Value(*date_time_from_text("2026-11-22T09:30"))},
                       {"within", Value(*days_duration_from_text("P3D"))},
                       {"term", Value(*months_duration_from_text("P1Y"))},
                       {"opinion", Value(Redacted{})},
                       {"list", Value(List{Value(), Value("文字 \"x\""), Value(Context{})})}});
}

}  // namespace

TEST_CASE("json: values are written with their tags") {
  CHECK(tagged_text(sample()) ==
        R"({"c":{"at":{"dt":"2026-11-22T09:30"},"date":{"d":"2026-11-22"},"late":true,)"
        R"("list":[null,"文字 \"x\"",{"c":{}}],"opinion":{"r":true},"term":{"md":"P1Y"},)"
        R"("time":{"t":"09:30"},"within":{"dd":"P3D"},"金额":{"n":"12.30"}}})");
}

TEST_CASE("json: what was written is read back") {
  const Value value = sample();
  const auto json = text::read_json(tagged_text(value));
  REQUIRE(json);
  CHECK(*json == text::to_json(value));
  CHECK(text::write_json(*json) == tagged_text(value));
  const auto back = text::value_from_json(*json);
  REQUIRE(back);
  CHECK(*back == value);
  CHECK(tagged_text(*back) == tagged_text(value));
}

TEST_CASE("json: what bears no known tag is no value") {
  for (const std::string_view wrong :
       {R"(3)", R"({"n":"abc"})", R"({"n":3})", R"({"d":"2026-02-30"})", R"({"x":"1"})", R"({})",
        R"({"n":"1","d":"2026-11-22"})", R"({"r":false})", R"({"c":[]})", R"([{"c":{"a":1}}])"}) {
    const auto json = text::read_json(wrong);
    REQUIRE(json);
    CHECK_MESSAGE(!text::value_from_json(*json), wrong);
  }
}

TEST_CASE("json: the plain form has numbers by their digits and dates as text") {
  const Value value(Context{{"a", number("12.30")},
                            {"b", number("7")},
                            {"c", number("12345678901234567890.5")},
                            {"d", Value(*date_from_text("2026-11-22"))},
                            {"e", Value(Redacted{})}});
  const text::Json plain = text::to_plain_json(value);
  CHECK(text::write_json(plain) ==
        R"({"a":12.30,"b":7,"c":12345678901234567890.5,"d":"2026-11-22","e":null})");
  const Value back = text::value_from_plain_json(*text::read_json(text::write_json(plain)));
  CHECK(back.member("a") == number("12.30"));
  CHECK(back.member("b") == Value::whole(7));
  CHECK(back.member("d") == Value("2026-11-22"));
}

TEST_CASE("json: a number beyond all decimals stays as its digits") {
  const Value value = text::value_from_plain_json(*text::read_json("1e99999"));
  CHECK(value == Value("1e99999"));
}

TEST_CASE("json: integers beyond 2^53 are never written as numbers") {
  CHECK_THROWS_AS(text::write_json(text::Json(std::int64_t{1} << 53)), Bug);
  CHECK(text::write_json(text::Json((std::int64_t{1} << 53) - 1)) == "9007199254740991");
}

TEST_CASE("json: the pretty form breaks lines") {
  const auto json = text::read_json(R"({"b":[1,{}],"a":[]})");
  REQUIRE(json);
  CHECK(text::write_json_pretty(*json) == "{\n  \"a\": [],\n  \"b\": [\n    1,\n    {}\n  ]\n}");
}

}  // namespace banli::tests
