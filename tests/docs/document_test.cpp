#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "tests/docs/console_blocks.hpp"
#include "tests/docs/shelf.hpp"
#include "tests/harness/script.hpp"
#include "tests/harness/script_text.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

bool rewrites_documents() {
  const char* update = std::getenv("UPDATE");
  return update != nullptr && std::string_view(update) == "1";
}

std::vector<fs::path> documents_with_commands() {
  std::vector<fs::path> found;
  for (const fs::path& folder : {source_folder(), source_folder() / "docs"}) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() != ".md") continue;
      if (!parse_document(read_file(entry.path())).steps.empty()) found.push_back(entry.path());
    }
  }
  std::ranges::sort(found);
  return found;
}

Ran answer_of(Shelf& shelf, const DocumentStep& step) {
  if (step.kind == StepKind::file) {
    shelf.write(step.path, step.text);
    return {};
  }
  Ran ran = shelf.run(step.text);
  if (step.kind == StepKind::setup) {
    CHECK_MESSAGE(ran.exit_code == 0, step.text << ran.answer);
    return {};
  }
  return ran;
}

bool is_as_shown(const DocumentStep& step, const std::string& answer) {
  return answer == step.shown || differ_in_moments_only(step.shown, answer);
}

// The exit codes of its commands. A page is rewritten as a whole, so that its moments are of one
// day.
std::vector<int> run_document(const fs::path& path) {
  const std::string text = read_file(path);
  const Document document = parse_document(text);
  Shelf shelf(document.files,
              path.string().ends_with(".zh-CN.md") ? Language::chinese : Language::english);
  std::vector<std::string> answers;
  std::vector<int> codes;
  bool has_changed = false;
  for (const DocumentStep& step : document.steps) {
    const Ran ran = answer_of(shelf, step);
    answers.push_back(ran.answer);
    if (step.kind != StepKind::command) continue;
    codes.push_back(ran.exit_code);
    const bool is_known = is_as_shown(step, answers.back());
    has_changed = has_changed || !is_known;
    if (is_known || rewrites_documents()) {
      CHECK(true);
    } else {
      ADD_FAIL_CHECK_AT(path.c_str(), step.line,
                        "\n" << step.text << line_difference(step.shown, answers.back()));
    }
  }
  if (rewrites_documents() && has_changed) {
    std::ofstream(path, std::ios::binary) << with_answers(document, answers);
  }
  return codes;
}

fs::path english_twin(const fs::path& path) {
  constexpr std::string_view chinese = ".zh-CN.md";
  std::string name = path.filename();
  name.replace(name.size() - chinese.size(), chinese.size(), ".md");
  return path.parent_path() / name;
}

}  // namespace

// What succeeds in a document succeeds in its Chinese one: a key that was given another word there
// would else be accepted with the answers.
TEST_CASE("docs: every command of the documents answers as they show") {
  std::map<fs::path, std::vector<int>> codes;
  for (const fs::path& path : documents_with_commands()) codes[path] = run_document(path);
  CHECK(codes.size() >= 8);
  for (const auto& [path, of_chinese] : codes) {
    if (!path.string().ends_with(".zh-CN.md")) continue;
    CHECK_MESSAGE(of_chinese == codes[english_twin(path)], path);
  }
}

TEST_CASE("docs: files, preparations and commands are read from a document, and answers put back") {
  const std::string text =
      "<!-- files: processes forms -->\n<!-- setup\none\n-->\n```yaml a.yaml\nkey: 1\n```\n"
      "```console\n$ two \\\n  2\nshown\n$ three\n```\nend\n";
  const Document document = parse_document(text);
  CHECK(document.files == std::vector<std::string>{"processes", "forms"});
  REQUIRE(document.steps.size() == 4);
  CHECK(document.steps[0].text == "one\n");
  CHECK(document.steps[1].path == "a.yaml");
  CHECK(document.steps[1].text == "key: 1\n");
  CHECK(document.steps[2].text == "two \\\n  2\n");
  CHECK(document.steps[2].shown == "shown\n");
  CHECK(document.steps[2].line == 9);
  CHECK(document.steps[3].shown.empty());
  CHECK(with_answers(document, {"", "", "shown\n", ""}) == text);
  CHECK(with_answers(document, {"", "", "2\n", "3\n"}).ends_with("  2\n2\n$ three\n3\n```\nend\n"));
}

}  // namespace banli::tests
