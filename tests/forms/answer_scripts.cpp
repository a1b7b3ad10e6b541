// A case is a type (with options behind it) and an answer in quotes or as plain JSON; the reply is
// the value as it is stored, or the problem.
#include <doctest/doctest.h>

#include "forms/field_keys.hpp"
#include "forms/fill.hpp"
#include "tests/harness/script.hpp"
#include "text/catalogue.hpp"
#include "text/json.hpp"

namespace banli::tests {
namespace {

forms::Field field_of(std::string_view type) {
  forms::Field field;
  field.name = "field";
  field.label = {.zh = "栏目", .en = "Field"};
  for (const forms::TypeRow& row : forms::type_rows()) {
    if (row.en == type && row.type) field.type = *row.type;
  }
  field.options = {{.zh = "退货", .en = "Return"},
                   {.zh = "换货", .en = "Exchange"},
                   {.zh = "维修", .en = "Repair"}};
  return field;
}

std::string stored_answer(const Case& script_case) {
  const std::string_view line(script_case.input);
  const std::size_t colon = line.find(": ");
  const auto json = text::read_json(line.substr(colon + 2));
  if (!json) return std::string(json.error().code);
  const forms::Field field = field_of(line.substr(0, colon));
  const auto value = forms::read_answer(field, text::value_from_plain_json(*json), {});
  if (value) return text::write_json(text::to_json(*value)) + "\n";
  const text::Problem& problem = value.error();
  return text::message(problem.code, problem.arguments, Language::chinese) + "\n" +
         text::message(problem.code, problem.arguments, Language::english) + "\n";
}

}  // namespace

TEST_CASE("forms: answers by type") {
  run_scripts("forms/answers", [] { return stored_answer; });
}

}  // namespace banli::tests
