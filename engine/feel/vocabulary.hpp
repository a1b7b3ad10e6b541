// Names that are more than one token: `first name`, `net-price`. The expression alone cannot tell
// such a name from a mistake, so they are known beforehand or learned where the expression makes
// them: the key of a record, the variable of a loop, a parameter.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "feel/lexer.hpp"

namespace banli::feel {

class Vocabulary {
 public:
  void add(std::string_view name);
  void add_keys(const Value& value);  // of contexts, at every depth

  struct Match {
    std::size_t tokens = 0;  // 0: none
    std::string_view name;
  };
  // The longest of them that the tokens begin with.
  Match longest(std::span<const Token> tokens) const;

 private:
  struct Known {
    std::string name;
    std::vector<std::string> tokens;
  };
  std::map<std::string, std::vector<Known>, std::less<>> by_first_token_;
};

}  // namespace banli::feel
