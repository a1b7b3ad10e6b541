#include <doctest/doctest.h>

#include <algorithm>
#include <ranges>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "text/catalogue.hpp"
#include "text/diagnostic.hpp"
#include "text/utf8.hpp"

namespace banli::tests {
namespace {

using text::Code;
using text::CodeKind;

bool is_kebab_case(std::string_view code) {
  const bool has_only_letters = std::ranges::all_of(
      code, [](char c) { return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
  return has_only_letters && !code.empty() && !code.starts_with('-') && !code.ends_with('-') &&
         !code.contains("--");
}

// The `{name}`s of a text: what stands in braces and could be an argument's name.
std::set<std::string> names_in(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
    const std::string_view rest = text.substr(open + 1);
    const std::string_view name = rest.substr(0, std::min(rest.find('}'), rest.size()));
    if (name.size() < rest.size() && is_kebab_case(name)) names.emplace(name);
  }
  return names;
}

// An argument in two languages is given as two: `zh` and `en`, or `said-zh` and `said-en`.
std::set<std::string> in_english(const std::set<std::string>& chinese) {
  std::set<std::string> english;
  for (std::string name : chinese) {
    if (name == "zh" || name.ends_with("-zh")) name.replace(name.size() - 2, 2, "en");
    english.insert(std::move(name));
  }
  return english;
}

bool has_english_letters_outside_names(std::string_view text) {
  bool is_in_name = false;
  return std::ranges::any_of(text, [&](char c) {
    if (c == '{' || c == '}') is_in_name = c == '{';
    return !is_in_name && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  });
}

void check_language(const Code& code, const text::Words& words) {
  CAPTURE(code.code);
  CHECK_FALSE(words.message.empty());
  CHECK_FALSE(words.explain.empty());
  if (code.kind != CodeKind::note) CHECK_FALSE(words.help.empty());
  CHECK_FALSE(words.message.ends_with('.'));
  CHECK_FALSE(words.message.ends_with("。"));
  CHECK_FALSE(words.help.ends_with('.'));
  CHECK_FALSE(words.help.ends_with("。"));
}

// What stands between backticks and names no argument.
std::vector<std::string> keys_in_line(const std::string& line) {
  static const std::regex argument("\\{[a-z_-]+\\}");
  std::vector<std::string> keys;
  bool is_inside = false;
  for (const auto& one : line | std::views::split('`')) {
    const std::string piece(one.begin(), one.end());
    if (is_inside && !std::regex_search(piece, argument)) keys.push_back(piece);
    is_inside = !is_inside;
  }
  return keys;
}

// Line by line; only where the Chinese text names keys in Chinese.
void check_keys(std::string_view zh, std::string_view en) {
  std::vector<std::string> lines;
  for (const auto& one : en | std::views::split('\n')) lines.emplace_back(one.begin(), one.end());
  std::size_t at = 0;
  for (const auto& one : zh | std::views::split('\n')) {
    const std::vector<std::string> keys = keys_in_line({one.begin(), one.end()});
    REQUIRE(at < lines.size());
    const std::string& other = lines[at++];
    if (std::ranges::none_of(keys, [](const auto& key) { return text::has_han(key); })) continue;
    CHECK_MESSAGE(keys.size() == keys_in_line(other).size(), other);
  }
}

}  // namespace

TEST_CASE("catalogue: every code has all its words in both languages") {
  REQUIRE_FALSE(text::all_codes().empty());
  for (const Code& code : text::all_codes()) {
    CAPTURE(code.code);
    CHECK(is_kebab_case(code.code));
    check_language(code, code.zh);
    check_language(code, code.en);
    CHECK((text::has_han(code.zh.message) || !has_english_letters_outside_names(code.zh.message)));
    CHECK(text::has_han(code.zh.explain));
    if (!code.zh.help.empty()) CHECK(text::has_han(code.zh.help));
    CHECK_FALSE(text::has_han(code.en.message));
    CHECK(std::ranges::includes(names_in(code.en.message), in_english(names_in(code.zh.message))));
    CHECK(std::ranges::includes(names_in(code.en.help), in_english(names_in(code.zh.help))));
  }
}

TEST_CASE("catalogue: problems name as many keys in both languages") {
  for (const Code& code : text::all_codes()) {
    if (code.kind != text::CodeKind::problem && code.kind != text::CodeKind::note) continue;
    CAPTURE(code.code);
    check_keys(code.zh.message, code.en.message);
    check_keys(code.zh.help, code.en.help);
  }
}

TEST_CASE("catalogue: keys are named as the file has them") {
  const text::Voice chinese{Language::chinese, Language::english};
  const text::Voice english{Language::english, Language::chinese};
  CHECK(text::help("unknown-record", {}, chinese) == "记录的名称是表单或步骤的 `as`");
  CHECK(text::help("unknown-record", {}, english) ==
        "a record is named by `记作` of a step or of its form");
  const text::Arguments about = {{"step", "look"}};
  CHECK(text::message("otherwise-not-last", about, chinese) ==
        "`look` 的 `otherwise` 不是最后一个箭头");
  CHECK(text::message("code-that-nobody-wrote", {}, chinese) == "code-that-nobody-wrote");
}

TEST_CASE("catalogue: texts are filled in") {
  const text::Arguments arguments = {{"key", "titel"}, {"suggestion", "title"}};
  CHECK(text::fill_in("{key} {other} {key}}{", arguments) == "titel {other} titel}{");
  CHECK(text::fill_in("`{` {key}", arguments) == "`{` titel");
  CHECK(text::message("unknown-key", arguments, Language::english) == "`titel` is no key here");
  CHECK(text::help("unknown-key", arguments, Language::chinese) == "是否想写 `title`？");
  CHECK(text::message("code-that-nobody-wrote", {}, Language::english) == "code-that-nobody-wrote");
}

TEST_CASE("catalogue: a code is found by its name") {
  for (const Code& code : text::all_codes()) CHECK(text::find_code(code.code) == &code);
  CHECK(text::find_code("code-that-nobody-wrote") == nullptr);
}

}  // namespace banli::tests
