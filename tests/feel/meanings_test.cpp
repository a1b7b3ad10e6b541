#include <doctest/doctest.h>

#include <set>

#include "feel/alone.hpp"
#include "feel/functions/functions.hpp"
#include "feel/functions/meanings.hpp"
#include "feel/values.hpp"
#include "tests/feel/office_names.hpp"

namespace banli::tests {
namespace {

std::string written_value_of(const std::string& expression) {
  const text::Span whole{0, 0, static_cast<std::uint32_t>(expression.size())};
  const auto value = feel::evaluate_alone(expression, whole, {}, OfficeNames());
  REQUIRE_MESSAGE(value.has_value(), expression);
  return feel::write(*value);
}

}  // namespace

TEST_CASE("feel: each example of the reference gives what it says") {
  for (const feel::FunctionSubject& subject : feel::function_meanings()) {
    for (const feel::FunctionMeaning& function : subject.functions) {
      const std::string example(function.example);
      CHECK_MESSAGE(written_value_of(example) == written_value_of(std::string(function.gives)),
                    example);
    }
  }
}

TEST_CASE("feel: the reference has each function once, and no other") {
  std::set<std::string_view> told;
  for (const feel::FunctionSubject& subject : feel::function_meanings()) {
    for (const feel::FunctionMeaning& function : subject.functions) {
      CHECK_MESSAGE(told.insert(function.name).second, function.name << " stands there twice");
      CHECK_MESSAGE(feel::find_built_in(function.name) != nullptr, function.name);
      CHECK_MESSAGE(function.example.contains(function.name), function.name);
    }
  }
  for (const std::string_view name : feel::built_in_names()) {
    CHECK_MESSAGE(told.contains(name), name << " is not in the reference");
  }
}

}  // namespace banli::tests
