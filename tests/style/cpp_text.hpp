// C++ text cut into tokens, as far as style rules need it: names, numbers and single marks with
// their lines. Comments, literals and preprocessor lines leave no token (a literal leaves `"`).
// It does not know types, templates or macros.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banli::tests {

struct Token {
  std::string text;  // a whole name, `::`, `->`, or one mark
  int line = 0;      // from 1
};

std::vector<Token> cpp_tokens(std::string_view text);

bool is_name(const Token& token);

}  // namespace banli::tests
