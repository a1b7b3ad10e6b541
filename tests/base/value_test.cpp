#include <doctest/doctest.h>

#include "base/value.hpp"

namespace banli::tests {

TEST_CASE("value: a member that is not there is null") {
  const Value record = Context{{"amount", Value::whole(5)}};
  CHECK(record.member("amount") == Value::whole(5));
  CHECK(record.member("other").is_null());
  CHECK(Value("text").member("amount").is_null());
}

TEST_CASE("value: redacted reads as null and is not null") {
  const Value value = Redacted{};
  CHECK(value.is_null());
  CHECK_FALSE(value == Value(Null{}));
}

TEST_CASE("value: texts are texts, never true or false") {
  CHECK(Value("yes").as<std::string>() != nullptr);
  CHECK(Value(true).as<bool>() != nullptr);
}

}  // namespace banli::tests
