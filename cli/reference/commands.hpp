// Every command as Markdown, from the table of verbs: docs/cli.md and docs/cli.zh-CN.md.
#pragma once

#include <string>

#include "base/bilingual.hpp"

namespace banli::cli {

std::string commands_as_markdown(Language language);

}  // namespace banli::cli
