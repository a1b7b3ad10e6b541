// A code with the names in its words, each up to the next one: `engine-bug case=CG-001`; the answer
// is message and help in both languages.
#include <doctest/doctest.h>

#include "tests/harness/script.hpp"
#include "text/catalogue.hpp"

namespace banli::tests {
namespace {

struct Told {
  std::string code;
  text::Arguments about;
};

Told read_told(std::string_view line) {
  Told told;
  while (!line.empty()) {
    const std::string word(line.substr(0, line.find(' ')));
    line.remove_prefix(std::min(word.size() + 1, line.size()));
    const auto equals = word.find('=');
    if (told.code.empty()) {
      told.code = word;
    } else if (equals != word.npos) {
      told.about.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    } else {
      told.about.back().second += ' ' + word;
    }
  }
  return told;
}

std::string in_both_languages(const Told& told) {
  REQUIRE_MESSAGE(text::find_code(told.code) != nullptr, told.code);
  std::string said;
  for (const Language language : {Language::english, Language::chinese}) {
    said += text::message(told.code, told.about, language) + "\n→ " +
            text::help(told.code, told.about, language) + "\n";
  }
  return said;
}

}  // namespace

TEST_CASE("text: words of the catalogue") {
  run_scripts("text/words", [] {
    return [](const Case& one) {
      return in_both_languages(read_told(one.input.substr(0, one.input.find('\n'))));
    };
  });
}

}  // namespace banli::tests
