// `give PATTERN DATE COUNT`, `meet PATTERN PATTERN`, `default PROCESS DATE COUNT`; what is wrong
// with a pattern comes in both languages.
#include <doctest/doctest.h>

#include <sstream>

#include "office/number.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

using office::NumberPattern;

std::string numbered(const NumberPattern& pattern, std::istream& words) {
  std::string date;
  std::uint64_t count = 0;
  words >> date >> count;
  const Date day = date_from_text(date).value();
  return pattern.series(day) + " " + pattern.number(day, count) + "\n";
}

std::string answer_about_numbers(const Case& script_case) {
  std::istringstream words(script_case.input);
  std::string command;
  std::string first;
  words >> command >> first;
  if (command == "default") return numbered(NumberPattern::of_process(first), words);
  text::Sources sources;
  const text::SourceId id = sources.add("pattern", first);
  const text::Span span{id, 0, static_cast<std::uint32_t>(first.size())};
  const auto pattern = NumberPattern::from_text(first, span);
  if (!pattern) {
    return text::render(pattern.error(), sources, Language::chinese) +
           text::render(pattern.error(), sources, Language::english);
  }
  if (command == "give") return numbered(*pattern, words);
  std::string second;
  words >> second;
  const NumberPattern other = NumberPattern::from_text(second, span).value();
  CHECK(pattern->can_meet(other) == other.can_meet(*pattern));
  return pattern->can_meet(other) ? "meet\n" : "never meet\n";
}

}  // namespace

TEST_CASE("office: numbers of cases") {
  run_scripts("office/number", [] { return answer_about_numbers; });
}

}  // namespace banli::tests
