#include "cli/verbs.hpp"

#include <doctest/doctest.h>

#include "cli/help.hpp"

namespace banli::tests {

TEST_CASE("cli: every command says what it does in both languages, with examples of itself") {
  for (const cli::Verb& verb : cli::all_verbs()) {
    const cli::Heading& heading = verb.heading;
    const std::string command = cli::command_of(heading);
    CAPTURE(command);
    CHECK_FALSE(heading.about.zh.empty());
    CHECK_FALSE(heading.about.en.empty());
    CHECK(heading.about.zh != heading.about.en);
    CHECK_FALSE(heading.examples.empty());
    for (const std::string_view example : heading.examples) {
      CAPTURE(example);
      CHECK(example.find(command) != example.npos);
    }
  }
}

TEST_CASE("cli: every noun says what it is about in both languages") {
  for (const cli::Verb& verb : cli::all_verbs()) {
    if (verb.heading.noun.empty()) continue;
    CAPTURE(verb.heading.noun);
    const cli::Word about = cli::about_noun(verb.heading.noun);
    CHECK_FALSE(about.zh.empty());
    CHECK_FALSE(about.en.empty());
  }
}

}  // namespace banli::tests
