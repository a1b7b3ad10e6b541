#include "cli/reference/commands.hpp"

#include <CLI/CLI.hpp>

#include "cli/help.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word commands_heading{"命令", "Commands"};
constexpr Word commands_opening{
    "由 `banli reference cli --lang zh` 按命令表生成，请勿手改。每条命令加 `--help` 也说同样的话。",
    "Written by `banli reference cli` from the table of commands: not to be edited by hand. "
    "`--help` says the same of each command."};
constexpr Word shared_heading{"各命令通用的选项", "Options of every command"};
constexpr Word alone_heading{"单独的命令", "Commands that stand alone"};
constexpr Word option_column{"写法", "Written"};
constexpr Word meaning_column{"含义", "Meaning"};

// `|` parts the columns of a table, in code spans too.
std::string in_table(std::string_view text) {
  std::string written;
  for (const char c : text) {
    if (c == '|') written += '\\';
    written += c;
  }
  return written;
}

std::string option_table(const std::vector<HelpRow>& rows, Language language) {
  if (rows.empty()) return "";
  std::string text = "\n| " + std::string(option_column.in(language)) + " | " +
                     std::string(meaning_column.in(language)) + " |\n|---|---|\n";
  for (const HelpRow& row : rows) {
    text += "| `" + in_table(row.left) + "` | " + in_table(row.right) + " |\n";
  }
  return text;
}

std::string command_as_markdown(const Verb& verb, Language language) {
  CLI::App app;
  Options options(app, language);
  verb.declare(options);
  const Heading& heading = verb.heading;
  std::string text = "\n### " + command_of(heading) + "\n\n" +
                     std::string(heading.about.in(language)) + "\n\n```text\n" +
                     usage_line(heading, app) + "\n```\n";
  std::vector<HelpRow> rows = option_rows(app, true);
  for (HelpRow& row : option_rows(app, false)) rows.push_back(std::move(row));
  text += option_table(rows, language);
  text += "\n```sh\n";
  for (const std::string_view example : heading.examples) text += std::string(example) + "\n";
  return text + "```\n";
}

std::string noun_as_markdown(std::string_view noun, Language language) {
  const std::string heading = noun.empty() ? std::string(alone_heading.in(language))
                                           : "banli " + std::string(noun) + "\n\n" +
                                                 std::string(about_noun(noun).in(language));
  std::string text = "\n## " + heading + "\n";
  for (const Verb& verb : all_verbs()) {
    if (verb.heading.noun == noun) text += command_as_markdown(verb, language);
  }
  return text;
}

std::string shared_options_as_markdown(Language language) {
  CLI::App app;
  GlobalOptions ignored;
  declare_global_options(app, ignored, language);
  return "\n## " + std::string(shared_heading.in(language)) + "\n" +
         option_table(option_rows(app, false), language);
}

}  // namespace

std::string commands_as_markdown(Language language) {
  std::string text = "# " + std::string(commands_heading.in(language)) + "\n\n" +
                     std::string(commands_opening.in(language)) + "\n";
  text += shared_options_as_markdown(language);
  std::vector<std::string_view> nouns;
  for (const Verb& verb : all_verbs()) {
    const std::string_view noun = verb.heading.noun;
    if (std::ranges::find(nouns, noun) == nouns.end()) nouns.push_back(noun);
  }
  for (const std::string_view noun : nouns) text += noun_as_markdown(noun, language);
  return text;
}

}  // namespace banli::cli
