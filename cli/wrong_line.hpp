// What is wrong with a command line that could not be read, in words of the catalogue. The
// sentences of the library that reads argv are taken apart here and nowhere shown.
#pragma once

#include <string>
#include <vector>

#include "text/refusal.hpp"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace banli::cli {

text::Refusal wrong_line(const CLI::App& program, const CLI::ParseError& error,
                         const std::vector<std::string>& written);

// A word that no command takes; with `=` in it, it may have wanted a `--set`.
text::Refusal unexpected_argument(const std::string& word, const std::string& command,
                                  bool takes_fields);

}  // namespace banli::cli
