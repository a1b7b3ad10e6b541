// The catalogue of codes: the words of every Problem, Refusal, Fault and incident in both
// languages. Codes are kebab-case and never reused. `{name}` in a text is filled in from the
// arguments. A message or help may have several lines: the first is used whose `{name}`s are all
// given. The rows stand in text/catalogue/<area>.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/bilingual.hpp"
#include "text/problem.hpp"

namespace banli::text {

enum class CodeKind { problem, refusal, fault, incident, note, usage };

struct Words {               // one language
  std::string_view message;  // lower case, no full stop, names in back-ticks: states the problem
  std::string_view help;     // what to do next; may be empty for notes
  std::string_view explain;  // a paragraph for `banli explain CODE`, with an example
};

struct Code {
  std::string_view code;
  CodeKind kind;
  Words zh;
  Words en;
};

// All rows, sorted by code.
std::span<const Code> all_codes();
const Code* find_code(std::string_view code);

// The text with its `{name}`s filled in; an unknown name stays as it is.
std::string fill_in(std::string_view text, const Arguments& arguments);
std::string message(std::string_view code, const Arguments& arguments, Language language);
std::string help(std::string_view code, const Arguments& arguments, Language language);
// Of a file whose keys are in that language: they are named as they stand there.
struct Voice {
  Language language;
  Language keys;
};
std::string message(std::string_view code, const Arguments& arguments, Voice voice);
std::string help(std::string_view code, const Arguments& arguments, Voice voice);

}  // namespace banli::text
