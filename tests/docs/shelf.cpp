#include "tests/docs/shelf.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>

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

const std::regex& monthly_number() {
  static const std::regex number(R"(\b([A-Z]{2})(\d{4})(?=\d{3}\b))");
  return number;
}

}  // namespace

Shelf::Shelf(const std::vector<std::string>& files, Language language) : language_(language) {
  REQUIRE_MESSAGE(fs::exists(binary()), "no binary at " << binary());
  std::array<char, 32> name{"/tmp/banli-docs-XXXXXX"};
  root_ = mkdtemp(name.data());
  folder_ = root_ / "客户 服务部";
  fs::create_directories(folder_);
  fs::create_symlink(binary(), root_ / "banli");
  for (const std::string& file : files) {
    fs::copy(source_folder() / file, folder_ / file, fs::copy_options::recursive);
  }
}

Shelf::~Shelf() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

void Shelf::write(const std::string& path, const std::string& text) const {
  fs::create_directories((folder_ / path).parent_path());
  std::ofstream(folder_ / path) << text;
}

Ran Shelf::run(const std::string& command) {
  std::ofstream(root_ / "command") << with_numbers_of_today(command);
  const std::string system_language = language_ == Language::chinese ? "zh_CN" : "en_US";
  const std::string call =
      "cd '" + folder_.string() + "' && env -u BANLI_DB -u NO_COLOR -u LC_ALL" +
      " -u LC_MESSAGES USER=admin LOGNAME=admin LANG=" + system_language + ".UTF-8 PATH='" +
      root_.string() + "':\"$PATH\" bash '" + (root_ / "command").string() + "' </dev/null >'" +
      (root_ / "out").string() + "' 2>&1";
  const int status = std::system(call.c_str());
  Ran ran{read_file(root_ / "out"), WIFEXITED(status) ? WEXITSTATUS(status) : 128};
  learn_numbers(ran.answer);
  return ran;
}

std::string Shelf::with_numbers_of_today(const std::string& command) const {
  std::string text = command;
  for (const auto& [kind, month] : months_) {
    text = std::regex_replace(text, std::regex("\\b" + kind + R"(\d{4}(?=\d{3}\b))"), month);
  }
  return text;
}

void Shelf::learn_numbers(const std::string& answer) {
  for (auto at = std::sregex_iterator(answer.begin(), answer.end(), monthly_number());
       at != std::sregex_iterator(); ++at) {
    months_[(*at)[1]] = at->str();
  }
}

std::string without_moments(std::string text) {
  static const std::pair<std::regex, const char*> rules[] = {
      {monthly_number(), "$1yyMM"},
      {std::regex(R"(\d{4}-\d\d-\d\d \d\d:\d\d)"), "YYYY-MM-DD hh:mm"},
      {std::regex(R"(\b[0-9a-f]{64}\b)"), "<hash>"},
      {std::regex(R"(\b[0-9a-f]{12}\b)"), "<12 digits> "}};
  for (const auto& [pattern, words] : rules) text = std::regex_replace(text, pattern, words);
  return text;
}

}  // namespace banli::tests
