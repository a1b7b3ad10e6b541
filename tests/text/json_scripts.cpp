// Each case is a JSON text; the answer is its canonical form, or where and why it is none.
#include <doctest/doctest.h>

#include "tests/harness/script.hpp"
#include "text/json.hpp"

namespace banli::tests {
namespace {

std::string read_and_write(const Case& script_case) {
  const auto json = text::read_json(script_case.input);
  if (!json)
    return "at " + std::to_string(json.error().offset) + ": " + std::string(json.error().code);
  const std::string canonical = text::write_json(*json);
  CHECK(text::read_json(canonical) == json);
  CHECK(text::read_json(text::write_json_pretty(*json)) == json);
  return canonical;
}

}  // namespace

TEST_CASE("text: JSON has one canonical form") {
  run_scripts("text/json", [] { return read_and_write; });
}

}  // namespace banli::tests
