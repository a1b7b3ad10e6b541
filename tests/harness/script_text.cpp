#include "tests/harness/script_text.hpp"

#include <algorithm>

namespace banli::tests {
namespace {

constexpr std::string_view separator = "----";

bool is_comment(std::string_view line) { return line.starts_with('#'); }

class ScriptParser {
 public:
  explicit ScriptParser(std::string_view text) : script_{.lines = split_lines(text)} {}

  ScriptText parse() {
    if (at_end() || !is_comment(line())) {
      report(0, "the first line is not a comment that says what the script shows");
    }
    for (skip_between(); !at_end(); skip_between()) parse_case();
    if (script_.cases.empty()) report(0, "no case");
    return std::move(script_);
  }

 private:
  bool at_end() const { return at_ >= script_.lines.size(); }
  const std::string& line() const { return script_.lines[at_]; }

  bool closes_frame() const {
    return line() == separator && at_ + 1 < script_.lines.size() &&
           script_.lines[at_ + 1] == separator;
  }

  void report(std::size_t index, std::string_view text) {
    script_.problems.push_back(std::to_string(index + 1) + ": " + std::string(text));
  }

  void skip_between() {
    while (!at_end() && (line().empty() || is_comment(line()))) ++at_;
  }

  void parse_case() {
    ScriptCase next{.line = static_cast<int>(at_) + 1};
    const std::size_t begin = at_;
    while (!at_end() && line() != separator) next.input += script_.lines[at_++] + "\n";
    if (at_end()) return report(begin, "input without `----`");
    next.expected_begin = ++at_;
    if (!at_end() && line() == separator) {
      parse_framed(next);
    } else {
      while (!at_end() && !line().empty()) next.expected += script_.lines[at_++] + "\n";
    }
    next.expected_end = at_;
    script_.cases.push_back(std::move(next));
  }

  void parse_framed(ScriptCase& next) {
    const std::size_t begin = at_++;
    while (!at_end() && !closes_frame()) next.expected += script_.lines[at_++] + "\n";
    if (at_end()) return report(begin, "frame without the two lines `----` that close it");
    at_ += 2;
  }

  ScriptText script_;
  std::size_t at_ = 0;
};

bool needs_frame(const std::vector<std::string>& lines) {
  return std::ranges::any_of(
      lines, [](const std::string& line) { return line.empty() || line == separator; });
}

void append_expected(std::string& out, std::string_view text) {
  const std::vector<std::string> lines = split_lines(text);
  const bool framed = needs_frame(lines);
  if (framed) out += "----\n";
  for (const std::string& line : lines) out += line + "\n";
  if (framed) out += "----\n----\n";
}

// lengths[i][j]: the longest common subsequence of the lines from i and from j on.
std::vector<std::vector<int>> shared_lengths(const std::vector<std::string>& left,
                                             const std::vector<std::string>& right) {
  std::vector lengths(left.size() + 1, std::vector<int>(right.size() + 1, 0));
  for (std::size_t i = left.size(); i-- > 0;) {
    for (std::size_t j = right.size(); j-- > 0;) {
      lengths[i][j] = left[i] == right[j] ? lengths[i + 1][j + 1] + 1
                                          : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

}  // namespace

ScriptText parse_script(std::string_view text) { return ScriptParser(text).parse(); }

std::string rewrite_script(const ScriptText& script, const std::vector<std::string>& actual) {
  std::string out;
  std::size_t at = 0;
  for (std::size_t i = 0; i < script.cases.size(); ++i) {
    for (; at < script.cases[i].expected_begin; ++at) out += script.lines[at] + "\n";
    append_expected(out, actual.at(i));
    at = script.cases[i].expected_end;
  }
  for (; at < script.lines.size(); ++at) out += script.lines[at] + "\n";
  return out;
}

std::string line_difference(std::string_view expected, std::string_view actual) {
  const std::vector<std::string> left = split_lines(expected);
  const std::vector<std::string> right = split_lines(actual);
  const auto lengths = shared_lengths(left, right);
  std::string out;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < left.size() || j < right.size()) {
    if (i < left.size() && j < right.size() && left[i] == right[j]) {
      out += "  " + left[i++] + "\n";
      ++j;
    } else if (j == right.size() || (i < left.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
      out += "- " + left[i++] + "\n";
    } else {
      out += "+ " + right[j++] + "\n";
    }
  }
  return out;
}

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace banli::tests
