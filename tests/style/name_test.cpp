#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "tests/style/declarations.hpp"
#include "tests/style/repository.hpp"

namespace banli::tests {
namespace {

// Words that say nothing about the thing they name.
constexpr std::array<std::string_view, 14> empty_words = {
    "util", "utils",  "utility", "helper", "helpers", "manager", "managers",
    "misc", "common", "data",    "info",   "infos",   "impl",    "impls"};

std::optional<std::string> empty_word_in(std::string_view name) {
  for (const std::string& word : words_of(name)) {
    if (std::ranges::find(empty_words, word) != empty_words.end()) return word;
  }
  return {};
}

Findings check_file_name(const SourceFile& file) {
  const auto word = empty_word_in(file.path);
  const bool is_named_by_us = is_code(file.path) || file.path.ends_with(".script");
  if (!word || !is_named_by_us) return {};
  return {finding(file, 1, "`" + *word + "` in a path says nothing")};
}

Findings check_declared_names(const SourceFile& file) {
  Findings found;
  if (!is_cpp(file.path)) return found;
  for (const Declaration& one : declarations(file.text)) {
    const auto word = empty_word_in(one.name);
    if (!word) continue;
    found.push_back(
        finding(file, one.first_line, "`" + *word + "` in `" + one.name + "` says nothing"));
  }
  return found;
}

}  // namespace

TEST_CASE("style: a name is cut into words") {
  CHECK(words_of("HttpAnswer_v2") == std::vector<std::string>{"http", "answer", "v2"});
  CHECK(words_of("HTMLPage") == std::vector<std::string>{"html", "page"});
  CHECK(words_of("a/b_c.cpp") == std::vector<std::string>{"a", "b", "c", "cpp"});
}

TEST_CASE("style: an empty word in a path is found") {
  CHECK(check_file_name({"engine/text/string_util.cpp", ""}).size() == 1);
  CHECK(check_file_name({"engine/common/a.hpp", ""}).size() == 1);
  CHECK(check_file_name({"engine/text/database.cpp", ""}).empty());
  CHECK(check_file_name({"docs/info.md", ""}).empty());
}

TEST_CASE("style: an empty word in a declared name is found") {
  const std::vector<std::string> bad = {
      "class TaskManager;",
      "struct StepInfo {\n  int x;\n};",
      "enum class DataKind { a };",
      "using NodeData = int;",
      "void parse_helper(int x);",
      "template <typename T>\nint get_data(T x) { return 1; }",
      "struct A {\n public:\n  int data() const;\n};",
      "namespace n {\nA::A(int x) : x_{x} {}\nvoid B::do_impl() {}\n}",
  };
  for (const std::string& text : bad) {
    CAPTURE(text);
    CHECK(check_declared_names({"engine/a.hpp", text}).size() == 1);
  }
  CHECK(check_declared_names({"engine/a.hpp", "\n\nstruct StepInfo;"}) ==
        Findings{"engine/a.hpp:3: `info` in `StepInfo` says nothing"});
}

TEST_CASE("style: calls, members and comments may say data") {
  const std::vector<std::string> good = {
      "void f() { g(text.data()); }",  "struct Database {\n  int data_;\n};",
      "// class TaskManager;",         "const char* at = text.data();",
      "std::vector<int> xs{data(1)};", "class Information;",
  };
  for (const std::string& text : good) {
    CAPTURE(text);
    CHECK(check_declared_names({"engine/a.hpp", text}).empty());
  }
}

TEST_CASE("style: names say something") {
  expect_none(apply_rule(check_file_name, repository_files()));
  expect_none(apply_rule(check_declared_names, repository_files()));
}

}  // namespace banli::tests
