#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>
#include <set>
#include <vector>

#include "tests/style/repository.hpp"

namespace banli::tests {
namespace {

using Files = std::vector<SourceFile>;
using Paths = std::set<std::string, std::less<>>;

constexpr std::array<std::string_view, 9> code_folders = {
    "engine/", "runtime/", "storage/", "views/", "scenario/", "api/", "cli/", "tests/", "bench/"};

std::vector<std::string> matches_in(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it) {
    found.push_back((*it)[1]);
  }
  return found;
}

std::string joined(std::string_view folder, std::string_view path) {
  return (std::filesystem::path(folder) / path).lexically_normal().generic_string();
}

// What the CMakeLists.txt name, as paths from the root.
Paths listed_sources(const Files& files) {
  static const std::regex source(R"(([\w./-]+\.cpp)\b)");
  Paths listed;
  for (const SourceFile& file : files) {
    if (file_name(file.path) != "CMakeLists.txt") continue;
    for (const std::string& name : matches_in(file.text, source)) {
      listed.insert(joined(folder_of(file.path), name));
    }
  }
  return listed;
}

// What other files include. The roots are the repository and engine/.
Paths included_files(const Files& files) {
  static const std::regex include(R"re(#include "([^"]+)")re");
  Paths included;
  for (const SourceFile& file : files) {
    if (!is_cpp(file.path)) continue;
    for (const std::string& target : matches_in(file.text, include)) {
      if (target != file.path) included.insert(target);
      if ("engine/" + target != file.path) included.insert("engine/" + target);
    }
  }
  return included;
}

// The folders that some test runs, as paths from the root with a slash.
std::vector<std::string> run_folders(const Files& files) {
  static const std::regex run(R"re(scripts\(\s*"([^"]*)")re");
  std::vector<std::string> folders;
  for (const SourceFile& file : files) {
    if (!file.path.starts_with("tests/") || !file.path.ends_with(".cpp")) continue;
    for (const std::string& folder : matches_in(file.text, run)) {
      folders.push_back("tests/" + folder + "/");
    }
  }
  return folders;
}

Findings find_dead_files(const Files& files) {
  Findings found;
  const Paths listed = listed_sources(files);
  const Paths included = included_files(files);
  const std::vector<std::string> run = run_folders(files);
  for (const SourceFile& file : files) {
    const auto holds = [&](std::string_view folder) { return file.path.starts_with(folder); };
    if (std::ranges::none_of(code_folders, holds)) continue;
    if (is_cpp(file.path) && !listed.contains(file.path) && !included.contains(file.path)) {
      found.push_back(finding(file, 1, "no CMakeLists.txt lists it and nothing includes it"));
    }
    if (file.path.ends_with(".script") && std::ranges::none_of(run, holds)) {
      found.push_back(finding(file, 1, "no test runs the scripts of this folder"));
    }
  }
  return found;
}

}  // namespace

TEST_CASE("style: a source that no list names is found") {
  const SourceFile list = {"engine/base/CMakeLists.txt",
                           "banli_library(base SOURCES a.cpp x/b.cpp)"};
  CHECK(find_dead_files({list, {"engine/base/a.cpp", ""}, {"engine/base/x/b.cpp", ""}}).empty());
  CHECK(find_dead_files({list, {"engine/base/b.cpp", ""}}).size() == 1);
  CHECK(find_dead_files({list, {"engine/text/a.cpp", ""}}).size() == 1);
  CHECK(find_dead_files({{"examples/a.cpp", ""}}).empty());
}

TEST_CASE("style: a header that nothing includes is found") {
  const SourceFile header = {"engine/base/a.hpp", "#include \"base/a.hpp\"\n"};
  const SourceFile user = {"examples/b.cpp", "#include \"base/a.hpp\"\n"};
  CHECK(find_dead_files({header, user}).empty());
  CHECK(find_dead_files({header}) ==
        Findings{"engine/base/a.hpp:1: no CMakeLists.txt lists it and nothing includes it"});
}

TEST_CASE("style: a script that no test runs is found") {
  const SourceFile script = {"tests/feel/numbers/add.script", ""};
  const SourceFile list = {"tests/CMakeLists.txt", "a.cpp"};
  CHECK(find_dead_files({list, script, {"tests/a.cpp", "run_scripts(\"feel\", f);"}}).empty());
  CHECK(find_dead_files({list, script, {"tests/a.cpp", "run_scripts(\"fee\", f);"}}).size() == 1);
  CHECK(find_dead_files({list, script, {"tests/a.cpp", "f();"}}).size() == 1);
}

TEST_CASE("style: no file is dead") { expect_none(find_dead_files(repository_files())); }

}  // namespace banli::tests
