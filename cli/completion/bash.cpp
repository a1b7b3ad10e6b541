#include "cli/completion/shapes.hpp"

namespace banli::cli {
namespace {

// What follows an option that takes a value: words, or files.
std::string bash_value(const OptionShape& option) {
  if (!option.choices.empty()) {
    std::string joined;
    for (const std::string& choice : option.choices) {
      joined += (joined.empty() ? "" : " ") + choice;
    }
    return "words=\"" + joined + "\"";
  }
  const std::string_view listing = option.listed_by();
  if (!listing.empty()) return "words=\"$(_banli_first " + std::string(listing) + ")\"";
  return option.takes_file() ? "files=1" : ":";
}

std::string bash_values(const std::vector<OptionShape>& options) {
  std::string text;
  for (const OptionShape& option : options) {
    if (option.what.empty()) continue;
    text += "        " + option.name + ") " + bash_value(option) + "; is_value=1 ;;\n";
  }
  return text;
}

std::string bash_names(const std::vector<OptionShape>& options) {
  std::string joined;
  for (const OptionShape& option : options) joined += (joined.empty() ? "" : " ") + option.name;
  return joined;
}

// The words for each argument; those for the last serve behind it too.
std::string bash_arguments(const CommandShape& command) {
  if (command.arguments.empty()) return ":";
  if (command.arguments.size() == 1) return bash_value(command.arguments.front());
  std::size_t before = command.noun.empty() ? 1 : 2;
  std::string text = "case ${#path[@]} in\n";
  for (const OptionShape& argument : command.arguments) {
    const bool is_last = &argument == &command.arguments.back();
    text += "        " + (is_last ? "*" : std::to_string(before++)) + ") " + bash_value(argument) +
            " ;;\n";
  }
  return text + "      esac";
}

std::string bash_command(const CommandShape& command) {
  std::string text = "    \"" + command.path() + "\"" + (command.noun.empty() ? "*" : "") + ")\n";
  text += "      options=\"" + bash_names(command.options) + "\"\n";
  const std::string values = bash_values(command.options);
  if (!values.empty()) text += "      case \"$before\" in\n" + values + "      esac\n";
  return text + "      [[ -n $is_value ]] || " + bash_arguments(command) + " ;;\n";
}

std::string bash_noun(const ProgramShape& program, const std::string& noun) {
  std::string verbs;
  for (const CommandShape* command : program.of_noun(noun)) {
    verbs += (verbs.empty() ? "" : " ") + command->verb;
  }
  return "    \"" + noun + " \") words=\"" + verbs + "\" ;;\n";
}

// Options of every command that take a value: the word behind them is no part of the command.
std::string bash_path_loop(const ProgramShape& program) {
  std::string taking;
  for (const OptionShape& option : program.options) {
    if (!option.what.empty()) taking += (taking.empty() ? "" : "|") + option.name;
  }
  return "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
         "    case \"${COMP_WORDS[i]}\" in\n"
         "      " +
         taking +
         ") ((i++)) ;;\n"
         "      -*) ;;\n"
         "      *) path+=(\"${COMP_WORDS[i]}\") ;;\n"
         "    esac\n"
         "  done\n";
}

}  // namespace

std::string bash_completion(const ProgramShape& program) {
  std::string text =
      "# source <(banli completion bash)\n"
      "_banli_first() {\n"
      "  banli \"$@\" 2>/dev/null | awk 'NR > 1 { print $1 }'\n"
      "}\n\n"
      "_banli() {\n"
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD - 1]}\"\n"
      "  local words=\"\" options=\"\" files=\"\" is_value=\"\" i\n"
      "  local common=\"" +
      bash_names(program.options) +
      "\"\n"
      "  local -a path=()\n" +
      bash_path_loop(program) + "  case \"$before\" in\n" + bash_values(program.options) +
      "  esac\n"
      "  [[ -n $is_value ]] || case \"${path[0]} ${path[1]}\" in\n";
  std::string alone = bash_names(program.nouns);
  for (const CommandShape* command : program.of_noun("")) alone += " " + command->verb;
  text += "    \" \") words=\"" + alone + "\" ;;\n";
  for (const OptionShape& noun : program.nouns) text += bash_noun(program, noun.name);
  for (const CommandShape& command : program.commands) text += bash_command(command);
  return text +
         "  esac\n"
         "  [[ -z $is_value && $word == -* ]] && words=\"$options $common\" files=\"\"\n"
         "  COMPREPLY=()\n"
         "  while IFS= read -r one; do COMPREPLY+=(\"$one\"); done < <(\n"
         "    compgen -W \"$words\" -- \"$word\"\n"
         "    [[ -z $files ]] || compgen -f -- \"$word\")\n"
         "}\n"
         "complete -o filenames -F _banli banli\n";
}

}  // namespace banli::cli
