#include <doctest/doctest.h>
#include <utf8proc.h>

#include <vector>

#include "tests/harness/script_text.hpp"
#include "tests/style/declarations.hpp"
#include "tests/style/repository.hpp"

namespace banli::tests {
namespace {

constexpr std::size_t file_lines_limit = 400;
constexpr int function_lines_limit = 70;
constexpr int columns_limit = 100;

// On a terminal: a Chinese character takes two columns.
int columns_of(std::string_view line) {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(line.data());
  auto left = static_cast<utf8proc_ssize_t>(line.size());
  int columns = 0;
  while (left > 0) {
    utf8proc_int32_t point = 0;
    const utf8proc_ssize_t length = utf8proc_iterate(at, left, &point);
    if (length <= 0) return columns + static_cast<int>(left);
    columns += utf8proc_charwidth(point);
    at += length;
    left -= length;
  }
  return columns;
}

Findings check_size(const SourceFile& file) {
  Findings found;
  if (!is_code(file.path)) return found;
  const std::vector<std::string> lines = split_lines(file.text);
  if (lines.size() > file_lines_limit) {
    found.push_back(finding(file, 1, std::to_string(lines.size()) + " lines, at most 400"));
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const int columns = columns_of(lines[i]);
    if (columns <= columns_limit) continue;
    found.push_back(
        finding(file, static_cast<int>(i) + 1, std::to_string(columns) + " columns, at most 100"));
  }
  return found;
}

Findings check_function_size(const SourceFile& file) {
  Findings found;
  if (!is_cpp(file.path)) return found;
  for (const Declaration& one : declarations(file.text)) {
    const int lines = one.last_line - one.first_line + 1;
    if (one.kind != DeclarationKind::function || lines <= function_lines_limit) continue;
    found.push_back(finding(file, one.first_line,
                            one.name + " has " + std::to_string(lines) + " lines, at most 70"));
  }
  return found;
}

std::string repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

std::string function_of(std::string_view head, int lines) {
  return std::string(head) + " {\n" + repeat("  step();\n", lines - 2) + "}\n";
}

}  // namespace

TEST_CASE("style: a long file is found") {
  CHECK(check_size({"engine/a.cpp", repeat("x;\n", 400)}).empty());
  CHECK(check_size({"engine/a.cpp", repeat("x;\n", 401)}).size() == 1);
  CHECK(check_size({"docs/a.md", repeat("x\n", 401)}).empty());
}

TEST_CASE("style: a wide line is found, Chinese counted twice") {
  CHECK(check_size({"a.cpp", repeat("x", 100) + "\n"}).empty());
  CHECK(check_size({"a.cpp", "\n" + repeat("x", 101) + "\n"}) ==
        Findings{"a.cpp:2: 101 columns, at most 100"});
  CHECK(check_size({"a.cpp", repeat("办", 50) + "\n"}).empty());
  CHECK(check_size({"a.cpp", repeat("办", 51) + "\n"}).size() == 1);
}

TEST_CASE("style: a long function is found, whatever its head") {
  const std::vector<std::string> heads = {
      "int plain(int x)",
      "namespace a {\nstruct B {\n explicit B(int x) : x_{x}, y_(2)",
      "template <typename T = int>\nauto Type<T>::answer(T x) const -> std::string",
      "bool operator==(const A& left, const A& right)",
      "TEST_CASE(\"a { brace in a string\")",
      "enum class E { a, b };\nstatic const int table[] = {1, 2};\nvoid f(std::vector<int> a = {})",
  };
  for (const std::string& head : heads) {
    const int extra = static_cast<int>(split_lines(head).size()) - 1;
    CAPTURE(head);
    CHECK(check_function_size({"a.cpp", function_of(head, 60)}).empty());
    CHECK(check_function_size({"a.cpp", function_of(head, 71 + extra)}).size() == 1);
  }
  CHECK(check_function_size({"a.cpp", function_of("int f()", 70)}).empty());
  CHECK(check_function_size({"a.cpp", function_of("int f()", 71)}) ==
        Findings{"a.cpp:1: f has 71 lines, at most 70"});
}

TEST_CASE("style: a long type or table is no function") {
  CHECK(check_function_size({"a.cpp", function_of("struct A", 100)}).empty());
  CHECK(check_function_size({"a.cpp", function_of("const int table[] =", 100) + ";\n"}).empty());
  CHECK(check_function_size({"a.cpp", "/* " + function_of("int f()", 100) + "*/\n"}).empty());
  CHECK(check_function_size({"a.cpp", "auto x = R\"(" + function_of("int f()", 100) + ")\";\n"})
            .empty());
}

TEST_CASE("style: files, functions and lines keep their size") {
  expect_none(apply_rule(check_size, repository_files()));
  expect_none(apply_rule(check_function_size, repository_files()));
}

}  // namespace banli::tests
