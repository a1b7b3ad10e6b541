#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <regex>
#include <string>

#include "tests/harness/script.hpp"
#include "tests/harness/shell.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

// A folder of its own with the office's files, on a path with a space and Chinese characters.
class Desk {
 public:
  Desk() {
    std::array<char, 32> name{"/tmp/banli-cli-XXXXXX"};
    root_ = mkdtemp(name.data());
    folder_ = root_ / "客户 服务部";
    fs::create_directories(folder_);
    fs::copy(source_folder() / "tests/cli/office", folder_, fs::copy_options::recursive);
    fs::create_symlink(built_program(), root_ / "banli");
  }
  ~Desk() {
    std::error_code ignored;
    fs::remove_all(root_, ignored);
  }
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  // What the shell says: stdout as it is, lines of stderr behind `! `, an exit code other than 0.
  std::string run(const std::string& commands) const {
    const Said said = say({folder_, root_}, commands);
    std::string answer = said.output + marked(said.errors);
    if (said.exit_code != 0) answer += "exit " + std::to_string(said.exit_code) + "\n";
    return answer;
  }

 private:
  static std::string marked(const std::string& errors) {
    return std::regex_replace(errors, std::regex("([^\n]*\n)"), "! $1");
  }

  fs::path root_, folder_;
};

// What differs from run to run, in as many columns, so that tables stay as they are.
std::string normalised(std::string text) {
  static const std::pair<std::regex, const char*> rules[] = {
      {std::regex(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"), "YYYY-MM-DDThh:mm:ss.mmmZ"},
      {std::regex(R"(\d{4}-\d\d-\d\d \d\d:\d\d)"), "YYYY-MM-DD hh:mm"},
      {std::regex(R"(\b[0-9a-f]{64}\b)"), "<hash>"},
      {std::regex(R"(\b[0-9a-f]{12}\b)"), "<12 digits> "}};
  for (const auto& [pattern, words] : rules) text = std::regex_replace(text, pattern, words);
  return text;
}

Handler sessions() {
  auto desk = std::make_shared<Desk>();
  return [desk](const Case& one) { return normalised(desk->run(one.input)); };
}

}  // namespace

TEST_CASE("cli: sessions") { run_scripts("cli", sessions); }

// On a disk of its own, which not every machine lets one make.
TEST_CASE("cli: a full disk") {
  if (std::system("unshare -rm mount -t tmpfs tmpfs /mnt 2>/dev/null") != 0) {
    MESSAGE("nobody may mount here: a full disk is not shown");
    return;
  }
  run_scripts("disk", sessions);
}

}  // namespace banli::tests
