#include "cli/completion/shapes.hpp"

namespace banli::cli {
namespace {

std::string fish_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char letter : text) {
    if (letter == '\'' || letter == '\\') quoted += '\\';
    quoted += letter;
  }
  return quoted + "'";
}

std::string fish_words(const OptionShape& option) {
  const std::string_view listing = option.listed_by();
  if (!listing.empty()) return " -a '(__banli_first " + std::string(listing) + ")'";
  if (option.takes_file()) return " -F";
  std::string joined;
  for (const std::string& choice : option.choices) joined += (joined.empty() ? "" : " ") + choice;
  return joined.empty() ? "" : " -a " + fish_quoted(joined);
}

std::string fish_line(const std::string& condition, const std::string& rest) {
  const std::string when = condition.empty() ? "" : " -n " + fish_quoted(condition);
  return "complete -c banli" + when + rest + "\n";
}

std::string fish_option(const std::string& condition, const OptionShape& option) {
  std::string rest = " -l " + option.name.substr(2);
  if (!option.what.empty()) rest += " -x" + fish_words(option);
  if (option.takes_file()) rest = " -l " + option.name.substr(2) + " -r -F";
  return fish_line(condition, rest + " -d " + fish_quoted(option.about));
}

std::string fish_command(const CommandShape& command) {
  const std::string before =
      command.noun.empty() ? "__fish_use_subcommand" : "__banli_at " + command.noun;
  std::string text =
      fish_line(before, " -a " + fish_quoted(command.verb) + " -d " + fish_quoted(command.about));
  const std::string inside = "__banli_in " + command.path();
  for (const OptionShape& option : command.options) text += fish_option(inside, option);
  if (command.arguments.empty()) return text;
  const std::string words = fish_words(command.arguments.front());
  return words.empty() ? text : text + fish_line(inside, words);
}

}  // namespace

std::string fish_completion(const ProgramShape& program) {
  std::string text =
      "# banli completion fish | source\n"
      "function __banli_first\n"
      "  banli $argv 2>/dev/null | awk 'NR > 1 { print $1 }'\n"
      "end\n"
      "function __banli_at\n"
      "  set -l words (commandline -opc)\n"
      "  test (count $words) -eq 2; and test $words[2] = $argv[1]\n"
      "end\n"
      "function __banli_in\n"
      "  set -l words (commandline -opc)\n"
      "  set -l last (math (count $argv) + 1)\n"
      "  test (count $words) -ge $last; and test \"$words[2..$last]\" = \"$argv\"\n"
      "end\n"
      "complete -c banli -f\n";
  for (const OptionShape& option : program.options) text += fish_option("", option);
  for (const OptionShape& noun : program.nouns) {
    text += fish_line("__fish_use_subcommand",
                      " -a " + fish_quoted(noun.name) + " -d " + fish_quoted(noun.about));
  }
  for (const CommandShape& command : program.commands) text += fish_command(command);
  return text;
}

}  // namespace banli::cli
