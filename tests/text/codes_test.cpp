// The codes in the sources and those of the catalogue are the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>
#include <string>

#include "tests/harness/script.hpp"
#include "text/catalogue.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

bool is_source(const fs::path& path) {
  return path.extension() == ".cpp" || path.extension() == ".hpp";
}

std::vector<fs::path> sources_of_codes() {
  std::vector<fs::path> files;
  for (const char* folder : {"engine", "runtime", "storage", "views", "scenario", "api", "cli"}) {
    const fs::path root = source_folder() / folder;
    if (!fs::is_directory(root)) continue;
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(root, fs::directory_options::follow_directory_symlink)) {
      const bool is_catalogue = entry.path().parent_path().filename() == "catalogue";
      if (is_source(entry.path()) && !is_catalogue) files.push_back(entry.path());
    }
  }
  std::ranges::sort(files);
  return files;
}

// Literals that are codes by where they stand: `error_at(span, "code"`, `warning_at(…`,
// `Refusal{"code"`, `refusal("code"`, `Note{"code"`.
std::set<std::string> raised_codes(const std::string& source) {
  static const std::regex raised(R"re((?:(?:error_at|warning_at)\([^;"]*?,\s*|)re"
                                 R"re((?:Refusal|refusal|refused|refuse|Note)[({]+))re"
                                 R"re("([a-z0-9]+(?:-[a-z0-9]+)+)")re");
  std::set<std::string> codes;
  for (auto at = std::sregex_iterator(source.begin(), source.end(), raised);
       at != std::sregex_iterator(); ++at) {
    codes.insert((*at)[1]);
  }
  return codes;
}

}  // namespace

TEST_CASE("codes: every code raised in the sources has its words in the catalogue") {
  std::size_t found = 0;
  for (const fs::path& file : sources_of_codes()) {
    for (const std::string& code : raised_codes(read_file(file))) {
      ++found;
      CHECK_MESSAGE(text::find_code(code) != nullptr, file.string() << ": " << code);
    }
  }
  CHECK(found > 20);
}

TEST_CASE("codes: every code of the catalogue is raised somewhere") {
  std::string all;
  for (const fs::path& file : sources_of_codes()) all += read_file(file);
  for (const text::Code& code : text::all_codes()) {
    CHECK_MESSAGE(all.contains("\"" + std::string(code.code) + "\""), code.code);
  }
}

}  // namespace banli::tests
