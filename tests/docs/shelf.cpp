#include "tests/docs/shelf.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <regex>
#include <utility>

#include "tests/harness/script.hpp"
#include "tests/harness/shell.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

const std::regex& monthly_number() {
  static const std::regex number(R"(\b([A-Z]{2})(\d{4})(?=\d{3}\b))");
  return number;
}

// In the zone of the offices.
std::string now_in_office(const char* format) {
  constexpr std::time_t ahead_s = 8 * 3'600;
  const std::time_t there = std::time(nullptr) + ahead_s;
  std::tm local{};
  gmtime_r(&there, &local);
  std::array<char, 16> text{};
  std::strftime(text.data(), text.size(), format, &local);
  return text.data();
}

// In as many columns.
std::string without_moments(std::string text) {
  static const std::pair<std::regex, const char*> rules[] = {
      {monthly_number(), "$1yyMM"},
      {std::regex(R"(\d{4}-\d\d-\d\d \d\d:\d\d)"), "YYYY-MM-DD hh:mm"},
      {std::regex(R"(\b[0-9a-f]{64}\b)"), "<hash>"},
      {std::regex(R"(\b[0-9a-f]{12}\b)"), "<12 digits> "}};
  for (const auto& [pattern, words] : rules) text = std::regex_replace(text, pattern, words);
  return text;
}

}  // namespace

Shelf::Shelf(const std::vector<std::string>& files, Language language) : language_(language) {
  std::array<char, 32> name{"/tmp/banli-docs-XXXXXX"};
  root_ = mkdtemp(name.data());
  folder_ = root_ / "客户 服务部";
  fs::create_directories(folder_);
  fs::create_symlink(built_program(), root_ / "banli");
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
  const Shell shell{folder_, root_, language_ == Language::chinese ? "zh_CN.UTF-8" : "en_US.UTF-8"};
  const Said said = say_at_terminal(shell, with_numbers_of_today(command));
  Ran ran{said.output, said.exit_code};
  learn_numbers(ran.answer);
  return ran;
}

std::string Shelf::with_numbers_of_today(const std::string& command) const {
  std::string text;
  auto from = command.begin();
  for (auto at = std::sregex_iterator(command.begin(), command.end(), monthly_number());
       at != std::sregex_iterator(); ++at) {
    const auto known = months_.find((*at)[1]);
    text.append(from, (*at)[0].first);
    text += known == months_.end() ? (*at)[1].str() + now_in_office("%y%m") : known->second;
    from = (*at)[0].second;
  }
  return text.append(from, command.end());
}

void Shelf::learn_numbers(const std::string& answer) {
  for (auto at = std::sregex_iterator(answer.begin(), answer.end(), monthly_number());
       at != std::sregex_iterator(); ++at) {
    months_[(*at)[1]] = at->str();
  }
}

bool differ_in_moments_only(const std::string& shown, const std::string& answer) {
  static const std::regex day(R"(\b20\d\d-\d\d-\d\d\b)");
  const std::string today = now_in_office("%Y-%m-%d");
  std::string as_shown = without_moments(shown);
  const std::string as_answered = without_moments(answer);
  auto at_shown = std::sregex_iterator(as_shown.begin(), as_shown.end(), day);
  std::vector<std::pair<std::ptrdiff_t, std::string>> days;  // shown where today is answered
  for (auto at = std::sregex_iterator(as_answered.begin(), as_answered.end(), day);
       at != std::sregex_iterator() && at_shown != std::sregex_iterator(); ++at, ++at_shown) {
    if (at->str() == today) days.emplace_back(at_shown->position(), today);
  }
  for (const auto& [position, text] : days) {
    as_shown.replace(static_cast<std::size_t>(position), text.size(), text);
  }
  return as_shown == as_answered;
}

}  // namespace banli::tests
