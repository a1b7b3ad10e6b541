#include "cli/reference/functions.hpp"

#include "cli/word.hpp"
#include "feel/functions/meanings.hpp"

namespace banli::cli {
namespace {

constexpr Word functions_heading{"FEEL 的函数", "Functions of FEEL"};
constexpr Word functions_opening{
    "由 `banli reference feel --lang zh` 按函数表生成，请勿手改；每个例子都由测试算过。"
    "方括号里的参数可以不写；参数按次序写，或写上名字。公式本身见 [FEEL](feel.md)。",
    "Written by `banli reference feel` from the table of functions: not to be edited by hand. The "
    "tests evaluate each example. What stands in brackets may be left out; arguments stand in this "
    "order, or are named. The language itself: [FEEL](feel.md)."};
constexpr Word functions_columns{"| 函数 | 意思 | 例子 | 得 |",
                                 "| function | meaning | example | gives |"};

// A `|` would end the cell.
std::string as_cell(std::string_view code) {
  std::string cell;
  for (const char c : code) cell += c == '|' ? std::string("\\|") : std::string(1, c);
  return "`" + cell + "`";
}

std::string row_of(const feel::FunctionMeaning& function, Language language) {
  std::string ways;
  for (const std::string& way : feel::ways_to_call(function.name)) {
    ways += (ways.empty() ? "" : "<br>") + as_cell(way);
  }
  const std::string_view words = language == Language::chinese ? function.zh : function.en;
  return "| " + ways + " | " + std::string(words) + " | " + as_cell(function.example) + " | " +
         as_cell(function.gives) + " |\n";
}

}  // namespace

std::string functions_as_markdown(Language language) {
  std::string text = "# " + std::string(functions_heading.in(language)) + "\n\n" +
                     std::string(functions_opening.in(language)) + "\n";
  for (const feel::FunctionSubject& subject : feel::function_meanings()) {
    text += "\n## " + std::string(language == Language::chinese ? subject.zh : subject.en) +
            "\n\n" + std::string(functions_columns.in(language)) + "\n|---|---|---|---|\n";
    for (const feel::FunctionMeaning& function : subject.functions) {
      text += row_of(function, language);
    }
  }
  return text;
}

}  // namespace banli::cli
