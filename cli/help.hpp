// The help of the program, of a noun, of a verb. It opens with examples.
#pragma once

#include <string>
#include <vector>

#include "cli/verb.hpp"

namespace banli::cli {

struct HelpRow {
  std::string left;
  std::string right;
};

std::string command_of(const Heading& heading);                           // `banli task claim`
std::string usage_line(const Heading& heading, const CLI::App& app);      // with its arguments
std::vector<HelpRow> option_rows(const CLI::App& app, bool positionals);  // as the help has them

std::string help_of_program(Language language);
std::string help_of_noun(std::string_view noun, Language language);
// `app` holds the verb's options, its root those of every command.
std::string help_of_verb(const Verb& verb, const CLI::App& app, Language language);

}  // namespace banli::cli
