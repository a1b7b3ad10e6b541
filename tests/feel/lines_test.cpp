// tests/feel/lines/*.lines: an expression, two spaces or more, `→`, its value as an expression
// writes it, or `!` and the code of its problem. Lines with `#` are for people. UPDATE=1 rewrites
// the values.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "feel/alone.hpp"
#include "feel/functions/functions.hpp"
#include "feel/values.hpp"
#include "tests/feel/world_names.hpp"
#include "tests/harness/script.hpp"

namespace banli::tests {
namespace {

constexpr std::string_view arrow = "→";

std::string value_of(const std::string& expression) {
  const auto value = feel::evaluate_alone(
      expression, {.begin = 0, .end = static_cast<std::uint32_t>(expression.size())},
      world_context(), WorldNames());
  return value ? feel::write(*value) : "! " + value.error().front().code;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == text.npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

// One line of a file, answered anew; fails where the answer is another.
std::string answered(const std::filesystem::path& file, int number, const std::string& line) {
  const std::size_t at = line.rfind(arrow);
  if (line.empty() || line.starts_with('#')) return line;
  const std::string expression = trimmed(line.substr(0, at));
  const std::string value = value_of(expression);
  const std::string wanted = at == line.npos ? "" : trimmed(line.substr(at + arrow.size()));
  if (std::getenv("UPDATE") == nullptr) {
    CHECK_MESSAGE(value == wanted, file.filename().string(), ":", number, ": ", expression,
                  "\n  is     ", value, "\n  wanted ", wanted);
  }
  return expression + "  → " + value;
}

std::vector<std::filesystem::path> line_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(source_folder() / "tests/feel/lines")) {
    if (entry.path().extension() == ".lines") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

void run(const std::filesystem::path& file) {
  std::istringstream lines(read_file(file));
  std::string out;
  int number = 0;
  for (std::string line; std::getline(lines, line);) out += answered(file, ++number, line) + "\n";
  if (std::getenv("UPDATE") != nullptr) std::ofstream(file) << out;
}

}  // namespace

TEST_CASE("feel: every line has its value") {
  for (const auto& file : line_files()) run(file);
}

TEST_CASE("feel: every function of FEEL stands in a line") {
  std::string all;
  for (const auto& file : line_files()) all += read_file(file);
  for (const std::string_view name : feel::built_in_names()) {
    INFO(name);
    CHECK(all.find(std::string(name) + "(") != std::string::npos);
  }
}

TEST_CASE("feel: every function has names for its parameters, and no two alike") {
  for (const std::string_view name : feel::built_in_names()) {
    INFO(name);
    const feel::BuiltIn& built_in = *feel::find_built_in(name);
    for (const auto& signature : feel::signatures_of(built_in)) {
      CHECK(signature.size() <= std::max<std::size_t>(built_in.function.parameters.size(), 2));
      CHECK(std::set(signature.begin(), signature.end()).size() == signature.size());
      CHECK(std::ranges::find(signature, "") == signature.end());
    }
  }
}

}  // namespace banli::tests
