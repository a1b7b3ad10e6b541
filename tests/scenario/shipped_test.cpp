// The scenarios beside the shipped processes hold, and pass all that there is to pass.
#include <doctest/doctest.h>

#include <algorithm>

#include "scenario/run.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

std::vector<runtime::File> files_below(std::initializer_list<const char*> folders) {
  std::vector<fs::path> paths;
  for (const char* folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(source_folder() / folder)) {
      if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
    }
  }
  std::ranges::sort(paths);
  std::vector<runtime::File> files;
  for (const fs::path& path : paths) {
    files.push_back({path.lexically_relative(source_folder()).string(), read_file(path)});
  }
  return files;
}

std::string missing_of(const scenario::Coverage& coverage) {
  std::string missing;
  for (const scenario::Element& one : coverage.missing) {
    missing += "\n  " + scenario::words_of(one);
  }
  return missing;
}

}  // namespace

TEST_CASE("scenario: those beside the shipped processes hold, and pass every step and arrow") {
  text::Sources sources;
  const auto repertoire =
      scenario::read_repertoire(files_below({"processes", "forms"}), {}, sources);
  REQUIRE(repertoire);
  CHECK(repertoire->scenarios.size() > 15);
  scenario::Offices offices(*repertoire, sources);
  const auto run = scenario::run(*repertoire, offices);
  REQUIRE(run);
  const std::string differences = text::render(run->problems(), sources, Language::english);
  CHECK_MESSAGE(run->failed() == 0, differences);
  CHECK(run->coverage.size() >= 10);
  for (const scenario::Coverage& coverage : run->coverage) {
    CHECK_MESSAGE(coverage.missing.empty(), coverage.process << missing_of(coverage));
    CHECK_MESSAGE(coverage.scenarios > 0, coverage.process);
  }
}

TEST_CASE("scenario: a small office plays the same processes with other people") {
  text::Sources sources;
  const auto repertoire = scenario::read_repertoire(files_below({"examples/small-office"}),
                                                    files_below({"processes", "forms"}), sources);
  REQUIRE(repertoire);
  scenario::Offices offices(*repertoire, sources);
  const auto run = scenario::run(*repertoire, offices);
  REQUIRE(run);
  CHECK(run->results.size() == 1);
  const std::string differences = text::render(run->problems(), sources, Language::english);
  CHECK_MESSAGE(run->failed() == 0, differences);
}

TEST_CASE("scenario: a play is the same again and again") {
  text::Sources sources;
  const auto repertoire =
      scenario::read_repertoire(files_below({"processes", "forms"}), {}, sources);
  REQUIRE(repertoire);
  scenario::Offices offices(*repertoire, sources);
  const language::Scenario& first = repertoire->scenarios.front().scenario;
  const auto premises = offices.of(first);
  REQUIRE(premises);
  const scenario::Played once = scenario::play(first, *premises);
  const scenario::Played again = scenario::play(first, *premises);
  CHECK(once.acts == again.acts);
  CHECK(once.problems.empty());
  CHECK(again.problems.empty());
}

}  // namespace banli::tests
