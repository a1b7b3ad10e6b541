// The text of a script file and back. A script opens with comment lines that say what it shows;
// then come cases: lines of input, a line `----`, the lines expected, a blank line:
//
//   # decimals keep their digits
//
//   1.20 + 1
//   ----
//   2.20
//
// Comment lines between cases are kept. Expected text that holds blank lines (or a line `----`) is
// framed: after the first `----` stands a second, and two more lines `----` close it. Input may
// hold blank lines and comments after its first line. Nothing here runs anything.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banli::tests {

// One case as it stands in the file. `line` is the line of its first input, counted from 1.
struct ScriptCase {
  std::string input;
  std::string expected;
  int line = 0;
  std::size_t expected_begin = 0;  // lines [begin, end) of the file, the first `----` outside
  std::size_t expected_end = 0;
};

struct ScriptText {
  std::vector<std::string> lines;
  std::vector<ScriptCase> cases;
  std::vector<std::string> problems;  // "12: input without `----`"
};

ScriptText parse_script(std::string_view text);

// The same file with the expected part of each case replaced; `actual` has one text per case.
std::string rewrite_script(const ScriptText& script, const std::vector<std::string>& actual);

// Each line of both texts once, in order: "  " in both, "- " only expected, "+ " only actual.
std::string line_difference(std::string_view expected, std::string_view actual);

// Splits at line feeds; a line feed at the end opens no further line.
std::vector<std::string> split_lines(std::string_view text);

}  // namespace banli::tests
