// The first line of a case is `OLD NEW` or `OLD NEW KIND`; files follow, one behind the other,
// between lines of `===`. The answer is the lines that changed.
#include <doctest/doctest.h>

#include <sstream>

#include "language/rename.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

std::vector<std::string> lines_in(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

language::Renaming renaming_of(const std::string& line) {
  std::istringstream words(line);
  language::Renaming renaming;
  std::string kind;
  words >> renaming.from >> renaming.to >> kind;
  if (kind == "step") renaming.kind = language::NameKind::step;
  if (kind == "role") renaming.kind = language::NameKind::role;
  if (kind == "lane") renaming.kind = language::NameKind::lane;
  return renaming;
}

std::string rename_case(const Case& script_case) {
  const auto lines = lines_in(script_case.input);
  text::Sources sources;
  std::vector<text::SourceId> files;
  std::string file;
  const auto add_file = [&] {
    files.push_back(sources.add("file" + std::to_string(files.size() + 1), file));
    file.clear();
  };
  for (std::size_t at = 1; at < lines.size(); ++at) {
    if (lines[at] == "===") {
      add_file();
    } else {
      file += lines[at] + "\n";
    }
  }
  add_file();
  const auto renamed = language::renamed(sources, files, renaming_of(lines.front()));
  if (!renamed) {
    return text::render(renamed.error(), sources, Language::chinese) + "\n" +
           text::render(renamed.error(), sources, Language::english);
  }
  std::string changed;
  for (const language::RenamedFile& one : *renamed) {
    const auto before = lines_in(sources.text(one.file));
    const auto after = lines_in(one.text);
    REQUIRE(before.size() == after.size());
    for (std::size_t at = 0; at < after.size(); ++at) {
      if (before[at] != after[at]) changed += sources.name(one.file) + ": " + after[at] + "\n";
    }
  }
  return changed;
}

}  // namespace

TEST_CASE("language: names are changed wherever they stand") {
  run_scripts("language/rename", [] { return rename_case; });
}

}  // namespace banli::tests
