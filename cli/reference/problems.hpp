// Every code as Markdown, from the catalogue: docs/problems.md and docs/problems.zh-CN.md.
#pragma once

#include <string>

#include "base/bilingual.hpp"

namespace banli::cli {

std::string problems_as_markdown(Language language);

}  // namespace banli::cli
