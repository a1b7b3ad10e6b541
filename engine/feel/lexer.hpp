// Cuts the text of an expression into tokens. Names are letters of any script, digits and `_`; a
// hyphen is always a minus. Punctuation of Chinese writing and operators of other languages are
// problems that tell the fix; the token is then what was meant, so that the rest is read too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/value.hpp"
#include "text/problem.hpp"

namespace banli::feel {

struct Token {
  enum class Kind { end, name, keyword, number, string, symbol };
  Kind kind = Kind::end;
  std::string text;  // of a string: what it means, without quotes and escapes
  text::Span span;

  bool is(std::string_view symbol_or_keyword) const {
    return (kind == Kind::symbol || kind == Kind::keyword) && text == symbol_or_keyword;
  }
  bool is_end() const { return kind == Kind::end; }
  bool is_word() const { return kind == Kind::name || kind == Kind::keyword; }
};

// The last token is always `end`. `span` is where `expression` stands in its source; where the
// source spells it differently (escapes, folded lines) every token bears the whole span.
std::vector<Token> scan(std::string_view expression, text::Span span, text::Problems& problems);

}  // namespace banli::feel
