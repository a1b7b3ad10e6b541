#include "runtime/stored_json.hpp"

#include <utility>

#include "base/check.hpp"

namespace banli::runtime {

using text::Json;
using text::JsonArray;

Json stored_json(std::string_view text) {
  auto json = text::read_json(text);
  BANLI_CHECK(json.has_value());
  return std::move(*json);
}

const std::string& stored_text(const Json& json) {
  const std::string* text = json.as<std::string>();
  BANLI_CHECK(text != nullptr);
  return *text;
}

const JsonArray& stored_list(const Json& json) {
  const JsonArray* list = json.as<JsonArray>();
  BANLI_CHECK(list != nullptr);
  return *list;
}

std::string stored_text(const Json& object, std::string_view key) {
  const Json* found = object.find(key);
  return found == nullptr ? std::string() : stored_text(*found);
}

std::int64_t stored_number(const Json& object, std::string_view key) {
  const Json* found = object.find(key);
  BANLI_CHECK(found != nullptr && found->as<std::int64_t>() != nullptr);
  return *found->as<std::int64_t>();
}

}  // namespace banli::runtime
