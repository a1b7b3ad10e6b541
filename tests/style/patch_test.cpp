#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "tests/harness/script.hpp"
#include "tests/style/repository.hpp"

namespace banli::tests {
namespace {

// What a hunk of a patch wants to find in the file it names: its lines that are kept or taken away.
struct Hunk {
  std::string file;
  std::string wanted;
};

std::vector<Hunk> hunks_of(const std::string& patch) {
  std::vector<Hunk> hunks;
  std::string file;
  std::istringstream lines(patch);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("--- a/")) {
      file = line.substr(6);
    } else if (line.starts_with("@@")) {
      hunks.push_back({file, ""});
    } else if (!hunks.empty() && (line.starts_with(" ") || line.starts_with("-"))) {
      hunks.back().wanted += line.substr(1) + '\n';
    }
  }
  return hunks;
}

Findings places_not_found(const SourceFile& patch, const std::vector<SourceFile>& files) {
  Findings findings;
  const std::vector<Hunk> hunks = hunks_of(patch.text);
  if (hunks.empty()) findings.push_back(finding(patch, 1, "changes nothing"));
  for (const Hunk& hunk : hunks) {
    const auto file = std::ranges::find(files, hunk.file, &SourceFile::path);
    if (file == files.end() || !file->text.contains(hunk.wanted)) {
      findings.push_back(finding(patch, 1, "finds no place in " + hunk.file));
    }
  }
  return findings;
}

}  // namespace

TEST_CASE("style: every seeded bug finds its place in the engine") {
  const std::vector<SourceFile> sample{{"a.cpp", "one\ntwo\n"}};
  const std::string head = "why\n\n--- a/a.cpp\n+++ b/a.cpp\n@@ -1,2 +1,2 @@\n one\n";
  CHECK(places_not_found({"p.patch", head + "-two\n+three\n"}, sample).empty());
  CHECK(places_not_found({"p.patch", head + "-four\n+three\n"}, sample).size() == 1);
  CHECK(places_not_found({"p.patch", "nothing"}, sample).size() == 1);

  Findings findings;
  for (const auto& file : std::filesystem::directory_iterator(source_folder() / "tests/seeded")) {
    if (file.path().extension() != ".patch") continue;
    const SourceFile patch{file.path().filename().string(), read_file(file.path())};
    for (std::string& one : places_not_found(patch, repository_files())) findings.push_back(one);
  }
  expect_none(findings);
}

}  // namespace banli::tests
