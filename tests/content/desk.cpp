#include "tests/content/desk.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <utility>

#include "tests/harness/script.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

// BANLI_BINARY, else the program beside the tests.
fs::path binary() {
  if (const char* named = std::getenv("BANLI_BINARY")) return fs::absolute(named);
  return fs::canonical("/proc/self/exe").parent_path() / "banli";
}

fs::path make_folder() {
  std::array<char, 32> name{"/tmp/banli-content-XXXXXX"};
  return mkdtemp(name.data());
}

void give(const fs::path& folder, const std::string& commands) {
  std::ofstream(folder / "commands")
      << read_file(source_folder() / "tests/content/commands.sh") << commands;
  const std::string call = "cd '" + folder.string() + "' && env -u BANLI_DB -u NO_COLOR -u LC_ALL" +
                           " -u LC_MESSAGES LANG=en_US.UTF-8 PATH=\"$PWD:$PATH\"" +
                           " bash commands </dev/null >out 2>&1";
  const int status = std::system(call.c_str());
  CHECK_MESSAGE(status != -1, "no shell");
}

// Deployed once; every desk begins with a copy of it.
class Office {
 public:
  Office() : folder_(make_folder()) {
    REQUIRE_MESSAGE(fs::exists(binary()), "no binary at " << binary());
    fs::create_symlink(binary(), folder_ / "banli");
    for (const char* name : {"processes", "forms"}) {
      fs::copy(source_folder() / name, folder_ / name, fs::copy_options::recursive);
    }
    fs::copy(source_folder() / "examples/small-office", folder_ / "small-office",
             fs::copy_options::recursive);
    give(folder_,
         "banli init --as admin --title 客户服务部 && "
         "banli process deploy processes forms --as admin || echo exit $?\n");
    INFO(read_file(folder_ / "out"));
    REQUIRE(fs::exists(folder_ / "banli.db"));
  }
  ~Office() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  const fs::path& folder() const { return folder_; }

 private:
  fs::path folder_;
};

std::string without_days(std::string text) {
  static const std::pair<std::regex, const char*> rules[] = {
      {std::regex(R"(\b([A-Z]{2})\d{4}(\d{3})\b)"), "$1yyMM$2"},
      {std::regex(R"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d)"), "YYYY-MM-DD hh:mm"},
      {std::regex(R"(\b20[0-8]\d-\d\d-\d\d\b)"), "YYYY-MM-DD"}};
  for (const auto& [pattern, words] : rules) text = std::regex_replace(text, pattern, words);
  return text;
}

}  // namespace

Desk::Desk() : folder_(make_folder()) {
  static const Office office;
  fs::copy(office.folder(), folder_, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
}

Desk::~Desk() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::string Desk::run(const std::string& commands) const {
  give(folder_, commands);
  return without_days(read_file(folder_ / "out"));
}

}  // namespace banli::tests
