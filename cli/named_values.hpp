// Values by name, where no form says their types: what `--set name=value` says reads as JSON where
// it is JSON, else as text.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/value.hpp"
#include "forms/fill.hpp"

namespace banli::cli {

using NamedValues = std::vector<std::pair<std::string, Value>>;

NamedValues named_values(const forms::Answers& answers);

}  // namespace banli::cli
