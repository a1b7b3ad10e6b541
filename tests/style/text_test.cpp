#include <doctest/doctest.h>

#include <array>
#include <regex>
#include <vector>

#include "tests/harness/script_text.hpp"
#include "tests/style/repository.hpp"

namespace banli::tests {
namespace {

// Written in two parts, so that this file passes its own rule.
const std::array<std::string, 2> postponed = {std::string("TO") + "DO", std::string("FIX") + "ME"};

// A help that a script shows with the name of a value in place of the value.
bool is_help_with_a_hole(std::string_view line) {
  static const std::regex hole("= (help: |提示：).*`[^`]*\\{[a-z_]+\\}[^`]*`");
  return std::regex_search(line.begin(), line.end(), hole);
}

void check_line(const SourceFile& file, int number, std::string_view line, Findings& found) {
  const bool is_script = file.path.ends_with(".script");
  if (!is_script && line.find('\t') != std::string_view::npos) {
    found.push_back(finding(file, number, "a tab"));
  }
  if (line.find('\r') != std::string_view::npos) {
    found.push_back(finding(file, number, "a carriage return"));
  }
  if (!is_script && line.ends_with(' ')) {
    found.push_back(finding(file, number, "a space at the end of a line"));
  }
  if (is_script && is_help_with_a_hole(line)) {
    found.push_back(finding(file, number, "a help that was not filled in"));
  }
  for (const std::string& word : postponed) {
    if (!is_code(file.path) || line.find(word) == std::string_view::npos) continue;
    found.push_back(finding(file, number, word + ": do it, or open an issue"));
  }
}

Findings check_text(const SourceFile& file) {
  Findings found;
  const std::vector<std::string> lines = split_lines(file.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    check_line(file, static_cast<int>(i) + 1, lines[i], found);
  }
  const int last = static_cast<int>(lines.size());
  if (!file.text.ends_with('\n') || file.text.ends_with("\n\n")) {
    found.push_back(finding(file, last, "a file ends with one line feed"));
  }
  return found;
}

Findings check_header_opening(const SourceFile& file) {
  if (!file.path.ends_with(".hpp")) return {};
  Findings found;
  if (!file.text.starts_with("// ")) {
    found.push_back(finding(file, 1, "a header opens with a comment that says what it is"));
  }
  if (file.text.find("\n#pragma once\n") == std::string::npos) {
    found.push_back(finding(file, 1, "no `#pragma once`"));
  }
  return found;
}

}  // namespace

TEST_CASE("style: careless text is found") {
  CHECK(check_text({"a.cpp", "int x;\n"}).empty());
  CHECK(check_text({"a.cpp", "int x;"}).size() == 1);
  CHECK(check_text({"a.cpp", "int x;\n\n"}).size() == 1);
  CHECK(check_text({"a.cpp", ""}).size() == 1);
  CHECK(check_text({"a.cpp", "\n\tint x;\n"}) == Findings{"a.cpp:2: a tab"});
  CHECK(check_text({"a.yaml", "a: 1 \n"}).size() == 1);
  CHECK(check_text({"a.script", "a \n"}).empty());
  CHECK(check_text({"a.md", "a\r\n"}).size() == 1);
  CHECK(check_text({"a.script", "!  = help: write `--seen 2`\n"}).empty());
  CHECK(check_text({"a.script", "!  = help: write `--seen {entry}`\n"}).size() == 1);
  for (const std::string& word : postponed) {
    CHECK(check_text({"a.cpp", "// " + word + " later\n"}).size() == 1);
  }
}

TEST_CASE("style: a header without its opening is found") {
  CHECK(check_header_opening({"a.hpp", "// What it is.\n#pragma once\n"}).empty());
  CHECK(check_header_opening({"a.hpp", "#pragma once\n// What it is.\n"}).size() == 2);
  CHECK(check_header_opening({"a.cpp", "int x;\n"}).empty());
}

TEST_CASE("style: text is tidy") {
  expect_none(apply_rule(check_text, repository_files()));
  expect_none(apply_rule(check_header_opening, repository_files()));
}

}  // namespace banli::tests
