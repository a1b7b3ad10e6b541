// What we wrote as JSON and read again. It was checked when it was stored, so what is not as we
// write it is a fault of the program, not of a user.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/json.hpp"

namespace banli::runtime {

text::Json stored_json(std::string_view text);
const std::string& stored_text(const text::Json& json);
const text::JsonArray& stored_list(const text::Json& json);
// Of an object: the empty text where the key is not there; the number must be.
std::string stored_text(const text::Json& object, std::string_view key);
std::int64_t stored_number(const text::Json& object, std::string_view key);

}  // namespace banli::runtime
