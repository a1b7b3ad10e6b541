// The help of the program, of a noun, of a verb. It opens with examples.
#pragma once

#include <string>

#include "cli/verb.hpp"

namespace banli::cli {

std::string help_of_program(Language language);
std::string help_of_noun(std::string_view noun, Language language);
// `app` holds the verb's options, its root those of every command.
std::string help_of_verb(const Verb& verb, const CLI::App& app, Language language);

}  // namespace banli::cli
