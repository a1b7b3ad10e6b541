// Files described as JSON Schema (draft 2020-12), from the key tables, for editors that know YAML
// by schemas. What is not built yet is left out. A schema knows keys, words and shapes; names,
// durations and formulas are texts to it.
#pragma once

#include "text/json.hpp"
#include "text/keys.hpp"

namespace banli::language {

// `kind` is a first key in English; nothing for a kind of file that is not built.
std::optional<text::Json> schema_of(std::string_view kind, text::Vocabulary vocabulary);
// The kinds that have one.
std::vector<std::string_view> kinds_with_schema();

}  // namespace banli::language
