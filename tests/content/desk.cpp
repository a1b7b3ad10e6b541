#include "tests/content/desk.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <regex>
#include <utility>

#include "tests/harness/script.hpp"
#include "tests/harness/shell.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

fs::path make_folder() {
  std::array<char, 32> name{"/tmp/banli-content-XXXXXX"};
  return mkdtemp(name.data());
}

std::string answer_to(const fs::path& folder, const std::string& commands) {
  const std::string words = read_file(source_folder() / "tests/content/commands.sh") + commands;
  return say_at_terminal({folder, folder}, words).output;
}

// Deployed once; every desk begins with a copy of it.
class Office {
 public:
  Office() : folder_(make_folder()) {
    fs::create_symlink(built_program(), folder_ / "banli");
    for (const char* name : {"processes", "forms"}) {
      fs::copy(source_folder() / name, folder_ / name, fs::copy_options::recursive);
    }
    fs::copy(source_folder() / "examples/small-office", folder_ / "small-office",
             fs::copy_options::recursive);
    const std::string answer =
        answer_to(folder_,
                  "banli init --as admin --title 客户服务部 && "
                  "banli process deploy processes forms --as admin || echo exit $?\n");
    INFO(answer);
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
  return without_days(answer_to(folder_, commands));
}

}  // namespace banli::tests
