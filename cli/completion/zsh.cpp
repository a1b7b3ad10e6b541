#include "cli/completion/shapes.hpp"

namespace banli::cli {
namespace {

// Within single quotes, where `:` and brackets mean something to `_arguments` and `_describe`.
std::string zsh_quoted(std::string_view text) {
  std::string quoted;
  for (const char letter : text) {
    if (letter == '\'') {
      quoted += "'\\''";
      continue;
    }
    if (letter == ':' || letter == '[' || letter == ']' || letter == '\\') quoted += '\\';
    quoted += letter;
  }
  return quoted;
}

std::string zsh_words(const OptionShape& option) {
  const std::string_view listing = option.listed_by();
  if (!listing.empty()) return "($(_banli_first " + std::string(listing) + "))";
  if (option.takes_file()) return "_files";
  std::string joined;
  for (const std::string& choice : option.choices) joined += (joined.empty() ? "" : " ") + choice;
  return joined.empty() ? " " : "(" + joined + ")";
}

std::string zsh_option(const OptionShape& option) {
  std::string text = "'*" + option.name + "[" + zsh_quoted(option.about) + "]";
  if (!option.what.empty()) text += ":" + zsh_quoted(option.what) + ":" + zsh_words(option);
  return text + "'";
}

std::string zsh_command(const CommandShape& command) {
  std::string text = "    '" + command.path() + "')\n      _arguments $common";
  for (const OptionShape& option : command.options) text += " \\\n        " + zsh_option(option);
  for (const OptionShape& argument : command.arguments) {
    const bool is_last = &argument == &command.arguments.back();
    text += " \\\n        '" + std::string(is_last ? "*" : "") + ":" + zsh_quoted(argument.about) +
            ":" + zsh_words(argument) + "'";
  }
  return text + " ;;\n";
}

std::string zsh_described(const std::string& name, const std::string& about) {
  return "      '" + name + ":" + zsh_quoted(about) + "'\n";
}

std::string zsh_noun(const ProgramShape& program, const std::string& noun) {
  std::string text = "    '" + noun + "')\n    words_here=(\n";
  for (const CommandShape* command : program.of_noun(noun)) {
    text += zsh_described(command->verb, command->about);
  }
  return text + "    )\n    _describe 'command' words_here ;;\n";
}

}  // namespace

// `_arguments` counts from the command's last word, so the words before it are taken away first.
std::string zsh_completion(const ProgramShape& program) {
  std::string text =
      "#compdef banli\n"
      "# source <(banli completion zsh), or as `_banli` in a folder of $fpath\n"
      "_banli_first() {\n"
      "  banli $@ 2>/dev/null | awk 'NR > 1 { print $1 }'\n"
      "}\n\n"
      "_banli() {\n"
      "  local key=''\n"
      "  local -a common words_here\n"
      "  common=(\n";
  for (const OptionShape& option : program.options) text += "    " + zsh_option(option) + "\n";
  text += "  )\n  case $words[2] in\n";
  for (const OptionShape& noun : program.nouns) {
    text += "    " + noun.name + ") (( CURRENT > 3 )) && key=\"$words[2] $words[3]\"" +
            " && shift 2 words && (( CURRENT -= 2 )) || key=$words[2] ;;\n";
  }
  text +=
      "    *) (( CURRENT > 2 )) && key=$words[2] && shift words && (( CURRENT -= 1 )) ;;\n"
      "  esac\n  case $key in\n";
  for (const OptionShape& noun : program.nouns) text += zsh_noun(program, noun.name);
  for (const CommandShape& command : program.commands) text += zsh_command(command);
  text += "    *)\n    words_here=(\n";
  for (const OptionShape& noun : program.nouns) text += zsh_described(noun.name, noun.about);
  for (const CommandShape* command : program.of_noun("")) {
    text += zsh_described(command->verb, command->about);
  }
  return text +
         "    )\n    _describe 'command' words_here ;;\n"
         "  esac\n}\n"
         "(( $+functions[compdef] )) && compdef _banli banli\n";
}

}  // namespace banli::cli
