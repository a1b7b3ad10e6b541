// No key of a step is taken without a word: where its value makes no sense a problem says so, at
// its line. A key that nobody reads would pass.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "language/key_table.hpp"
#include "tests/execution/play.hpp"

namespace banli::tests {
namespace {

using language::Kind;

constexpr std::string_view nonsense = "{zzz: [1]}";

constexpr std::string_view table = R"(table: rate
title: Rate
inputs: {size: {integer: Size}}
outputs: {rank: {integer: Rank}}
rules: |
  | size | → rank |
  | -    | 1      |
)";

// A step of that kind that says no more than it must, a key on each line.
std::vector<std::string> least_of(Kind kind) {
  const std::string box = std::string(language::word_of(kind, text::Vocabulary::english)) + ": X";
  switch (kind) {
    case Kind::approve:
      return {box, "lane: desk", "rejected: {back to: write}"};
    case Kind::choose:
      return {box, "lane: desk", "branches: [{otherwise: more}]"};
    case Kind::split:
      return {box, "branches: [more, over]"};
    case Kind::wait:
      return {box, "lane: desk", "after: 1 day"};
    case Kind::call:
      return {box, "lane: desk", "process: another"};
    case Kind::group:
      return {box, "lane: desk", "steps: {inner: {task: Inner, lane: desk}}"};
    case Kind::job:
      return {box, "lane: desk", "worker: printer"};
    case Kind::decide:
      return {box, "lane: desk", "table: rate", "with: {size: 1}", "as: rating"};
    case Kind::set:
      return {box, "values: {size: 1}"};
    case Kind::notify:
      return {box, "lane: desk", "to: clerk"};
    case Kind::task:
    case Kind::join:
    case Kind::end:
      return {box, "lane: desk"};
  }
  return {};
}

// The last line of the step is that of the key.
std::string process_with(Kind kind, std::string_view key) {
  std::string text = R"(process: request
title: Request
start: [{by: clerk}]
lanes: {desk: {title: Desk, role: clerk}}
data: {size: {integer: Size}}
steps:
  write: {task: Write, lane: desk}
  this:
)";
  // Of two that exclude each other one goes.
  const bool is_other_way = kind == Kind::choose && key == "answers";
  for (const std::string& line : least_of(kind)) {
    const bool is_replaced = line.starts_with(std::string(key) + ":");
    if (!is_replaced && !(is_other_way && line.starts_with("branches")))
      text += "    " + line + '\n';
  }
  return text + "    " + std::string(key) + ": " + std::string(nonsense) + '\n';
}

constexpr std::string_view rest = R"(  more: {task: More, lane: desk}
  over: {end: Over, lane: desk}
)";

}  // namespace

TEST_CASE("graph: no key of any kind of step is taken without a word") {
  for (const language::Key& key : language::all_keys()) {
    if (key.place != language::Place::step) continue;
    for (unsigned at = 0; at <= static_cast<unsigned>(Kind::end); ++at) {
      const Kind kind{at};
      if ((key.kinds & language::bit(kind)) == 0) continue;
      const std::string before = process_with(kind, key.en);
      const auto line = std::ranges::count(before, '\n');
      const Compiled compiled = compile(before + std::string(rest), table);
      const std::string place = "process:" + std::to_string(line) + ":";
      CHECK_MESSAGE(compiled.problems.find(place) != std::string::npos,
                    key.en << " of " << language::word_of(kind, text::Vocabulary::english)
                           << " is not looked at:\n"
                           << compiled.problems);
    }
  }
}

}  // namespace banli::tests
