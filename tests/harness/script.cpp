#include "tests/harness/script.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>
#include <vector>

#include "tests/harness/script_text.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

struct Answer {
  std::string text;
  bool threw = false;
};

Answer ask(const Handler& handler, const ScriptCase& script_case) {
  try {
    std::string text = handler({.input = script_case.input, .line = script_case.line});
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    return {.text = std::move(text)};
  } catch (const std::exception& thrown) {
    return {.text = std::string("exception: ") + thrown.what() + "\n", .threw = true};
  }
}

bool is_update() {
  const char* update = std::getenv("UPDATE");
  return update != nullptr && std::string_view(update) == "1";
}

void rewrite_file(const fs::path& file, const ScriptText& script,
                  const std::vector<std::string>& actual) {
  const std::string text = rewrite_script(script, actual);
  if (text != read_file(file)) std::ofstream(file, std::ios::binary) << text;
}

std::vector<fs::path> scripts_below(const fs::path& folder) {
  std::vector<fs::path> files;
  if (!fs::is_directory(folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".script") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

void run_scripts(std::string_view folder, const std::function<Handler()>& make_handler) {
  const fs::path path = source_folder() / "tests" / folder;
  const std::vector<fs::path> files = scripts_below(path);
  CHECK_MESSAGE(!files.empty(), "no script below " << path.string());
  for (const fs::path& file : files) run_script(file, make_handler);
}

void run_script(const fs::path& file, const std::function<Handler()>& make_handler) {
  const ScriptText script = parse_script(read_file(file));
  for (const std::string& problem : script.problems) {
    FAIL_CHECK(file.string() << ":" << problem);
  }
  if (!script.problems.empty()) return;

  const Handler handler = make_handler();
  std::vector<std::string> actual;
  for (const ScriptCase& script_case : script.cases) {
    const Answer answer = ask(handler, script_case);
    actual.push_back(answer.text);
    const bool as_expected = answer.text == script_case.expected && !answer.threw;
    if (as_expected || (is_update() && !answer.threw)) {
      CHECK(true);
      continue;
    }
    ADD_FAIL_CHECK_AT(file.c_str(), script_case.line,
                      "\n" << script_case.input << "----\n"
                           << line_difference(script_case.expected, answer.text));
  }
  if (is_update()) rewrite_file(file, script, actual);
}

fs::path source_folder() { return BANLI_SOURCE_DIR; }

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  REQUIRE_MESSAGE(in.good(), "cannot read " << file.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace banli::tests
