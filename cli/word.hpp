// A text of the command line itself, in both languages; `{name}` is filled in.
#pragma once

#include <string_view>

#include "base/bilingual.hpp"

namespace banli::cli {

struct Word {
  std::string_view zh;
  std::string_view en;

  std::string_view in(Language language) const { return language == Language::chinese ? zh : en; }
};

}  // namespace banli::cli
