#include <doctest/doctest.h>

#include "tests/harness/script.hpp"
#include "tests/harness/script_text.hpp"

namespace banli::tests {
namespace {

constexpr std::string_view sample = R"(# what it shows

first
second
----
answer

# between
third

# part of the input
----
----
with

a blank line
----
----

fourth
----
)";

Handler make_counter() {
  return [count = 0](const Case& script_case) mutable {
    return std::to_string(++count) + ": " + script_case.input;
  };
}

}  // namespace

TEST_CASE("script: a file is cut into cases") {
  const ScriptText script = parse_script(sample);
  CHECK(script.problems.empty());
  REQUIRE(script.cases.size() == 3);
  CHECK(script.cases[0].input == "first\nsecond\n");
  CHECK(script.cases[0].expected == "answer\n");
  CHECK(script.cases[0].line == 3);
  CHECK(script.cases[1].input == "third\n\n# part of the input\n");
  CHECK(script.cases[1].expected == "with\n\na blank line\n");
  CHECK(script.cases[2].expected.empty());
}

TEST_CASE("script: rewriting with what was expected changes nothing") {
  const ScriptText script = parse_script(sample);
  CHECK(rewrite_script(script, {"answer\n", "with\n\na blank line\n", ""}) == sample);
}

TEST_CASE("script: rewriting frames what needs a frame") {
  const ScriptText script = parse_script("# x\na\n----\nold\n");
  const std::string framed = rewrite_script(script, {"one\n\ntwo\n"});
  CHECK(framed == "# x\na\n----\n----\none\n\ntwo\n----\n----\n");
  CHECK(parse_script(framed).cases.at(0).expected == "one\n\ntwo\n");
}

TEST_CASE("script: what is wrong with a file is said") {
  CHECK(parse_script("a\n----\nb\n").problems.size() == 1);
  CHECK(parse_script("# only a comment\n").problems == std::vector<std::string>{"1: no case"});
  CHECK(parse_script("# x\n\na\n").problems.at(0) == "3: input without `----`");
  CHECK(parse_script("# x\na\n----\n----\nb\n").problems.size() == 1);
}

TEST_CASE("script: a difference shows both sides in order") {
  CHECK(line_difference("a\nb\nc\n", "a\nx\nc\n") == "  a\n- b\n+ x\n  c\n");
  CHECK(line_difference("", "a\n") == "+ a\n");
}

TEST_CASE("script: a handler lives as long as its file") { run_scripts("harness", make_counter); }

}  // namespace banli::tests
