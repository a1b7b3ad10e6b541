// Finds the types and functions that a C++ file declares, by its braces: good enough for lengths
// and names. It looks at namespaces and types, never inside a function or an initializer; a macro
// call followed by a body, such as TEST_CASE, counts as a function.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banli::tests {

enum class DeclarationKind { type, function };

struct Declaration {
  DeclarationKind kind = DeclarationKind::type;
  std::string name;    // without its scope; `operator` for operators
  int first_line = 0;  // of the head
  int last_line = 0;   // of the closing brace or the semicolon
};

std::vector<Declaration> declarations(std::string_view text);

// The lower-case words of a CamelCase or snake_case name: "HttpAnswer_v2" -> http, answer, v2.
std::vector<std::string> words_of(std::string_view name);

}  // namespace banli::tests
