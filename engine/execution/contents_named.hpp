// Which contents of files an entry brought, as its stored facts say: read from the text alone, so
// that a verifier can ask a text that somebody changed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banli::execution {

std::vector<std::string> contents_named(std::string_view facts);  // SHA-256, hex

}  // namespace banli::execution
