// The codes in the sources and those of the catalogue are the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <ranges>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/harness/script.hpp"
#include "tests/harness/script_text.hpp"
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

std::vector<fs::path> files_of_tests(std::string_view extension) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(source_folder() / "tests")) {
    if (entry.path().extension() == extension) files.push_back(entry.path());
  }
  return files;
}

std::string answers_in_scripts() {
  std::string all;
  for (const fs::path& file : files_of_tests(".script")) {
    for (const ScriptCase& one : parse_script(read_file(file)).cases) all += one.expected + "\n";
  }
  return all;
}

// What the scripts expect, what the other tests say, and the blocks of the documents.
std::string answers_in_tests() {
  std::string all = answers_in_scripts();
  for (const fs::path& file : files_of_tests(".cpp")) {
    if (file.filename() != "codes_test.cpp") all += read_file(file);
  }
  for (const fs::directory_entry& entry : fs::directory_iterator(source_folder() / "docs")) {
    const bool is_list_of_codes = entry.path().filename().string().starts_with("problems");
    if (entry.path().extension() == ".md" && !is_list_of_codes) all += read_file(entry.path());
  }
  return all;
}

bool is_of_a_code(char c) { return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_named(std::string_view text, std::string_view code) {
  for (auto at = text.find(code); at != text.npos; at = text.find(code, at + 1)) {
    const std::size_t behind = at + code.size();
    const bool begins = at == 0 || !is_of_a_code(text[at - 1]);
    if (begins && (behind == text.size() || !is_of_a_code(text[behind]))) return true;
  }
  return false;
}

// Holes are what it is about, and keys, which are named as the file has them.
std::vector<std::string> parts_between_holes(std::string_view message) {
  std::vector<std::string> parts;
  while (!message.empty()) {
    const std::size_t hole = std::min(message.find_first_of("{`"), message.size());
    parts.emplace_back(message.substr(0, hole));
    const bool is_key = hole < message.size() && message[hole] == '`';
    const std::size_t behind = message.find(is_key ? '`' : '}', hole + 1);
    message.remove_prefix(behind == message.npos ? message.size() : behind + 1);
  }
  return parts;
}

// The longest part of a message that is the same whatever it is about.
std::string_view fixed_part(std::string_view message) {
  std::string_view longest;
  while (!message.empty()) {
    const std::size_t hole = std::min(message.find('{'), message.size());
    if (hole > longest.size()) longest = message.substr(0, hole);
    const std::size_t behind = message.find('}', hole);
    message.remove_prefix(behind == message.npos ? message.size() : behind + 1);
  }
  return longest;
}

// The parts of a message between its holes, one behind the other on one line of the answers.
bool is_said(const std::vector<std::string>& lines, std::string_view message) {
  const std::vector<std::string> parts = parts_between_holes(message);
  return std::ranges::any_of(lines, [&](const std::string& line) {
    std::size_t at = 0;
    for (const std::string& part : parts) {
      at = line.find(part, at);
      if (at == line.npos) return false;
      at += part.size();
    }
    return true;
  });
}

// Where a message has several lines for several arguments, one of them.
bool is_said_somehow(const std::vector<std::string>& lines, std::string_view message) {
  for (const auto& one : message | std::views::split('\n')) {
    if (is_said(lines, std::string_view(one.begin(), one.end()))) return true;
  }
  return false;
}

// By its name, or where the command line says only its words, by those.
bool is_shown(const std::string& answers, const text::Code& code) {
  constexpr std::size_t telling = 9;  // bytes; three characters
  const auto says = [&](std::string_view message) {
    const std::string_view part = fixed_part(message);
    return part.size() >= telling && answers.contains(part);
  };
  return is_named(answers, code.code) || says(code.en.message) || says(code.zh.message);
}

}  // namespace

TEST_CASE("codes: every code of the catalogue is raised by a test") {
  const std::string answers = answers_in_tests();
  for (const text::Code& code : text::all_codes()) {
    const bool is_exempt = code.kind == text::CodeKind::note || code.code == "program-bug";
    CHECK_MESSAGE((is_exempt || is_shown(answers, code)), code.code);
  }
}

TEST_CASE("codes: a script shows each problem, refusal, fault and note in both languages") {
  std::set<std::string> each_once;
  std::istringstream answers(answers_in_scripts());
  for (std::string line; std::getline(answers, line);) each_once.insert(line);
  const std::vector<std::string> lines(each_once.begin(), each_once.end());
  for (const text::Code& code : text::all_codes()) {
    CHECK_MESSAGE(is_said_somehow(lines, code.en.message), code.code << " in English");
    CHECK_MESSAGE(is_said_somehow(lines, code.zh.message), code.code << " in Chinese");
  }
}

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
