// The reference of the functions of expressions as Markdown, one table for each subject.
#pragma once

#include <string>

#include "base/bilingual.hpp"

namespace banli::cli {

std::string functions_as_markdown(Language language);

}  // namespace banli::cli
