#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <vector>

#include "tests/harness/script_text.hpp"
#include "tests/style/repository.hpp"

namespace banli::tests {
namespace {

// ARCHITECTURE.md has a heading `### folder` for each folder and below it a line "- `name`: …" for
// each source; a .cpp and a .hpp of one name are one source.
constexpr std::array<std::string_view, 6> mapped_folders = {"engine/", "runtime/",  "storage/",
                                                            "views/",  "scenario/", "cli/"};

using Places = std::set<std::string, std::less<>>;

std::string without_ending(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  const bool is_ending = dot != path.npos && path.find('/', dot) == path.npos;
  return std::string(is_ending ? path.substr(0, dot) : path);
}

bool is_mapped(std::string_view path) {
  return std::ranges::any_of(mapped_folders,
                             [&](std::string_view folder) { return path.starts_with(folder); });
}

Places sources_in(const std::vector<SourceFile>& files) {
  Places sources;
  for (const SourceFile& file : files) {
    if (is_cpp(file.path) && is_mapped(file.path)) sources.insert(without_ending(file.path));
  }
  return sources;
}

// Every source and every folder, as the document may name them anywhere.
Places places_in(const std::vector<SourceFile>& files) {
  Places places;
  for (const SourceFile& file : files) {
    places.insert(without_ending(file.path));
    for (std::string_view at = folder_of(file.path); !at.empty(); at = folder_of(at)) {
      places.insert(std::string(at));
    }
  }
  return places;
}

Findings compare_map(const SourceFile& document, const Places& sources) {
  static const std::regex entry("- `([^`]+)`: .*");
  Findings found;
  Places named;
  std::string folder;
  const std::vector<std::string> lines = split_lines(document.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    if (lines[i].starts_with('#')) folder.clear();
    if (lines[i].starts_with("### ") && is_mapped(lines[i].substr(4) + "/")) {
      folder = lines[i].substr(4) + "/";
    }
    std::smatch match;
    if (folder.empty() || !std::regex_match(lines[i], match, entry)) continue;
    const std::string source = folder + match[1].str();
    if (!named.insert(source).second) {
      found.push_back(finding(document, number, source + " is named twice"));
    }
    if (!sources.contains(source)) {
      found.push_back(finding(document, number, "there is no " + source));
    }
  }
  for (const std::string& source : sources) {
    if (!named.contains(source)) {
      found.push_back(finding(document, 1, source + " is not named"));
    }
  }
  return found;
}

Findings find_stale_paths(const SourceFile& document, const Places& places) {
  static const std::regex quoted("`((?:engine|runtime|storage|views|cli|tests)/[\\w./-]+)`");
  Findings found;
  const std::vector<std::string> lines = split_lines(document.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::sregex_iterator it(lines[i].begin(), lines[i].end(), quoted), end; it != end; ++it) {
      const std::string path = without_ending((*it)[1].str());
      if (places.contains(path)) continue;
      found.push_back(finding(document, static_cast<int>(i) + 1, "there is no " + path));
    }
  }
  return found;
}

const SourceFile& architecture() {
  const auto& files = repository_files();
  const auto found = std::ranges::find(files, "ARCHITECTURE.md", &SourceFile::path);
  REQUIRE(found != files.end());
  return *found;
}

}  // namespace

TEST_CASE("style: a source that the map leaves out, doubles or invents is found") {
  const Places sources =
      sources_in({{"cli/a.cpp", ""}, {"cli/a.hpp", ""}, {"cli/b/c.cpp", ""}, {"tests/d.cpp", ""}});
  CHECK(sources == Places{"cli/a", "cli/b/c"});
  const std::string whole = "### cli\n- `a`: it\n### cli/b\n- `c`: it\n## x\n- `d`: no source\n";
  CHECK(compare_map({"A.md", whole}, sources).empty());
  CHECK(compare_map({"A.md", "### cli\n- `a`: it\n"}, sources) ==
        Findings{"A.md:1: cli/b/c is not named"});
  CHECK(compare_map({"A.md", whole + "### cli\n- `a`: again\n"}, sources) ==
        Findings{"A.md:8: cli/a is named twice"});
  CHECK(compare_map({"A.md", whole + "### cli\n- `e`: it\n"}, sources) ==
        Findings{"A.md:8: there is no cli/e"});
}

TEST_CASE("style: a path that leads nowhere is found") {
  const Places places = places_in({{"engine/feel/lexer.cpp", ""}, {"README.md", ""}});
  CHECK(
      find_stale_paths({"A.md", "`engine/feel`, `engine/feel/lexer`, `lexer`\n"}, places).empty());
  CHECK(find_stale_paths({"A.md", "x\n`engine/feel/laxer`\n"}, places) ==
        Findings{"A.md:2: there is no engine/feel/laxer"});
}

TEST_CASE("style: ARCHITECTURE.md names every source, and nothing that is not there") {
  expect_none(compare_map(architecture(), sources_in(repository_files())));
  expect_none(find_stale_paths(architecture(), places_in(repository_files())));
}

}  // namespace banli::tests
